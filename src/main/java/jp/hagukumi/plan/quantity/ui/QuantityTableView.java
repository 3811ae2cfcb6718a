package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.QuantityLinks;
import jp.hagukumi.plan.quantity.QuantityPage;
import jp.hagukumi.plan.quantity.QuantityQueries;
import jp.hagukumi.plan.quantity.QuantityTableId;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.plan.ui.PlanPage;
import jp.hagukumi.plan.ui.PlanPages;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.uikit.ConfirmDialog;
import org.jspecify.annotations.Nullable;

/** UC-016 read, UC-017 write: one table of demand and capacity. */
@Route(QuantityLinks.TABLE)
@CssImport("./styles/plan.css")
@CssImport("./styles/quantity.css")
@May(Operation.PLAN_READ)
class QuantityTableView extends PlanPage implements BeforeLeaveObserver {

    private final transient QuantityQueries queries;
    private final transient QuantityDeeds deeds;
    private final Div choice = new Div();
    private final Div below = new Div();
    private @Nullable QuantityPage page;
    private @Nullable TableWriting writing;
    private AsOf asOf = AsOf.TODAY;
    private TableAddress address = new TableAddress(null, TableAddress.Writing.NOTHING);

    QuantityTableView(PlanPages pages, QuantityQueries queries, QuantityDeeds deeds) {
        super(pages, Days.ANY);
        this.queries = queries;
        this.deeds = deeds;
        getContent().addClassName("quantity-view");
    }

    @Override
    protected void show(ShownPlan plan) {
        QuantityPage found = plan.parameters()
                .get(QuantityLinks.TABLE_ID)
                .flatMap(QuantityTableId::parse)
                .flatMap(id -> queries.table(plan.id(), id, plan.revision()))
                .orElseThrow(NotFoundException::new);
        TableAddress wanted = TableAddress.of(plan.location().getQueryParameters());
        TableWriting open = writing;
        QuantityPage before = page;
        Optional<AreaId> area = wanted.shown(found);
        if (open != null
                && before != null
                && before.id().equals(found.id())
                && wanted.writing() == address.writing()
                && plan.asOf().isToday()
                && area.isPresent()) {
            // Only the area changed; what was typed stays.
            open.showArea(area.get());
            address = wanted;
            choice(found, area.get());
            return;
        }
        address = wanted;
        show(plan, found, area);
    }

    private void show(ShownPlan plan, QuantityPage shown, Optional<AreaId> area) {
        page = shown;
        asOf = plan.asOf();
        writing = null;
        below.removeAll();
        head(plan, QuantityLinks.list(plan.id()), shown.content().service())
                .line(shown.content().unit())
                .actions(deeds.actions(shown, plan.allowed(), address, this::go));
        body(choice, below);
        if (area.isEmpty()) {
            below.add(new TableNotes(shown.content()));
            return;
        }
        choice(shown, area.get());
        writing = deeds.writing(shown, area.get(), plan.allowed(), address, this::reload, this::readAgain)
                .orElse(null);
        below.add(writing != null ? writing : new TableReading(shown, area.get(), deeds.today()));
    }

    private void choice(QuantityPage shown, AreaId area) {
        choice.removeAll();
        choice.add(new AreaChoice(shown, area, other -> go(address.at(other))));
    }

    private Optional<QuantityPage> reload() {
        QuantityPage known = page;
        return known == null ? Optional.empty() : queries.table(known.plan(), known.id(), PlanLedger.NOW);
    }

    private void readAgain() {
        go(address.with(TableAddress.Writing.NOTHING));
    }

    private void go(TableAddress wanted) {
        QuantityPage known = page;
        if (known != null) {
            getUI().ifPresent(
                            ui -> ui.navigate(QuantityLinks.table(known.plan(), known.id()), asOf.in(wanted.query())));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        boolean sameTable = page != null
                && event.getLocation().getPath().equals(QuantityLinks.table(page.plan(), page.id()))
                && TableAddress.of(event.getLocation().getQueryParameters()).writing() == address.writing();
        if (writing != null && writing.isUnsaved() && !sameTable) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            new ConfirmDialog(
                            getTranslation("plan.TableWriting.leaveTitle"),
                            getTranslation("plan.TableWriting.leaveEffect"),
                            getTranslation("plan.TableWriting.leaveGo"),
                            leave::proceed)
                    .open();
        }
    }
}
