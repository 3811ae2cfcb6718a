package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.council.CouncilLinks;
import jp.hagukumi.council.PackPreparation;
import jp.hagukumi.council.PackReading;
import jp.hagukumi.council.PackState;
import jp.hagukumi.council.PackSummary;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.PageHeader;

/** UC-030, UC-031: the packs of the council; the lead begins new ones here. */
@Route(CouncilLinks.PACKS)
@Menu(order = 4, title = "council.CouncilView.title")
@May(Operation.COUNCIL_READ)
@CssImport("./styles/council.css")
class CouncilView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PackReading reading;
    private final transient PackPreparation preparation;
    private final boolean mayPrepare;
    private final PageHeader header = new PageHeader();
    private final Div list = new Div();

    CouncilView(PackReading reading, PackPreparation preparation, Permissions permissions) {
        this.reading = reading;
        this.preparation = preparation;
        this.mayPrepare = permissions.allows(Operation.COUNCIL_PREPARE, null, PackState.PREPARED.code());
        list.addClassName("pack-list");
        getContent().add(header, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        header.title(getTranslation("council.CouncilView.title"));
        if (mayPrepare) {
            MainButton prepare = new MainButton(getTranslation("council.PackForm.prepare"));
            prepare.addClickListener(e -> openForm());
            header.actions(prepare);
        }
        show(reading.packs());
    }

    private void show(List<PackSummary> packs) {
        list.removeAll();
        if (packs.isEmpty()) {
            list.add(new EmptyState(getTranslation(
                    mayPrepare ? "council.CouncilView.emptyForLead" : "council.CouncilView.emptyForMember")));
        }
        packs.forEach(pack -> list.add(new PackCard(pack)));
    }

    private void openForm() {
        new PrepareDialog(
                        preparation.rounds(),
                        preparation.council(),
                        (round, facts) ->
                                UI.getCurrent().navigate(CouncilLinks.pack(preparation.prepare(round, facts))))
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("council.CouncilView.title"));
    }
}
