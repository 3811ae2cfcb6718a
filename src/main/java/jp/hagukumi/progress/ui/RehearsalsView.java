package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.Rehearsals;
import jp.hagukumi.progress.ReportRow;
import jp.hagukumi.uikit.BelongsToMenu;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.PageHeader;

/** UC-026: whoever is new chooses one of their section's reports of before, to practise writing it. */
@Route(ProgressLinks.REHEARSALS)
@Menu(order = 22, title = "progress.RehearsalsView.title")
@May(Operation.REPORT_WRITE)
@CssImport("./styles/progress.css")
class RehearsalsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, BelongsToMenu {

    private final transient Rehearsals rehearsals;

    RehearsalsView(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader()
                        .title(getTranslation("progress.RehearsalsView.title"))
                        .line(getTranslation("progress.RehearsalsView.line")));
        List<ReportRow> offered = rehearsals.offered();
        getContent()
                .add(
                        offered.isEmpty()
                                ? new EmptyState(
                                        getTranslation("progress.RehearsalsView.empty"),
                                        new Anchor("", getTranslation("progress.RehearsalsView.back")))
                                : Card.titled(getTranslation("progress.RehearsalsView.choose"), list(offered)));
    }

    private static UnorderedList list(List<ReportRow> offered) {
        UnorderedList list = new UnorderedList();
        offered.forEach(row -> list.add(new ListItem(new Anchor(ProgressLinks.rehearsal(row.id()), row.title()))));
        return list;
    }

    @Override
    public String menuPath() {
        return "";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("progress.RehearsalsView.title"));
    }
}
