package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.quantity.QuantityLinks;
import jp.hagukumi.plan.quantity.QuantityQueries;
import jp.hagukumi.plan.quantity.QuantityTableRow;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.PageHeader;

/** UC-016: the tables of demand and capacity of a plan, whether they reckon, and where something is short. */
@Route(QuantityLinks.LIST)
@CssImport("./styles/plan.css")
@CssImport("./styles/quantity.css")
@May(Operation.PLAN_READ)
class QuantitiesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QuantityQueries queries;
    private final transient QuantityHead head;

    QuantitiesView(QuantityQueries queries, QuantityHead head) {
        this.queries = queries;
        this.head = head;
        getContent().addClassName("quantity-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<QuantityHead.Shown> plan = head.plan(event);
        if (plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(plan.get());
    }

    private void show(QuantityHead.Shown plan) {
        PlanId id = plan.id();
        List<QuantityTableRow> rows = queries.tables(id, plan.revision());
        boolean mayEdit = head.may(plan).contains(Operation.PLAN_EDIT);
        boolean hasAreas = !queries.areas(id, plan.revision()).tree().areas().isEmpty();
        PageHeader header = head.ofList(plan).actions(actions(plan, mayEdit, hasAreas, !rows.isEmpty()));
        getContent().removeAll();
        getContent().add(header, head.sections(plan));
        if (rows.isEmpty()) {
            getContent().add(new EmptyState(emptyWords(mayEdit, hasAreas)));
        } else {
            getContent().add(new Card(new QuantityList(plan, rows)));
        }
    }

    private String emptyWords(boolean mayEdit, boolean hasAreas) {
        if (!mayEdit) {
            return getTranslation("plan.QuantitiesView.empty");
        }
        return hasAreas
                ? getTranslation("plan.QuantitiesView.emptyLead")
                : getTranslation("plan.QuantitiesView.emptyAreas");
    }

    private Component[] actions(QuantityHead.Shown plan, boolean mayEdit, boolean hasAreas, boolean hasTables) {
        List<Component> actions = new ArrayList<>();
        if (hasTables) {
            actions.add(QuantityHead.button(
                    plan.asOf().in(QuantityLinks.deviations(plan.id())), getTranslation("plan.DeviationsView.title")));
        }
        if (mayEdit) {
            actions.add(QuantityHead.button(QuantityLinks.areas(plan.id()), getTranslation("plan.AreasView.title")));
        }
        if (mayEdit && hasAreas) {
            actions.add(QuantityHead.button(
                    QuantityLinks.newTable(plan.id()), getTranslation("plan.QuantitiesView.newTable")));
        }
        return actions.toArray(Component[]::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("plan.QuantitiesView.title"));
    }
}
