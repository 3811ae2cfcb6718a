package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.quantity.QuantityLinks;
import jp.hagukumi.plan.quantity.QuantityQueries;
import jp.hagukumi.plan.quantity.QuantityTableRow;
import jp.hagukumi.plan.ui.PlanPage;
import jp.hagukumi.plan.ui.PlanPages;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.LinkButton;

/** UC-016: the tables of demand and capacity of a plan, whether they reckon, and where something is short. */
@Route(QuantityLinks.LIST)
@CssImport("./styles/plan.css")
@CssImport("./styles/quantity.css")
@May(Operation.PLAN_READ)
class QuantitiesView extends PlanPage {

    private final transient QuantityQueries queries;

    QuantitiesView(PlanPages pages, QuantityQueries queries) {
        super(pages, Days.ANY);
        this.queries = queries;
        getContent().addClassName("quantity-view");
    }

    @Override
    protected void show(ShownPlan plan) {
        PlanId id = plan.id();
        List<QuantityTableRow> rows = queries.tables(id, plan.revision());
        boolean mayEdit = plan.may(Operation.PLAN_EDIT);
        boolean hasAreas = !queries.areas(id, plan.revision()).tree().areas().isEmpty();
        head(plan, QuantityLinks.list(id), getTranslation("plan.QuantitiesView.title"))
                .actions(actions(plan, mayEdit, hasAreas, !rows.isEmpty()));
        if (rows.isEmpty()) {
            body(new EmptyState(emptyWords(mayEdit, hasAreas)));
        } else {
            body(new Card(new QuantityList(plan, rows)));
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

    private Component[] actions(ShownPlan plan, boolean mayEdit, boolean hasAreas, boolean hasTables) {
        List<Component> actions = new ArrayList<>();
        if (hasTables) {
            actions.add(new LinkButton(
                    plan.in(QuantityLinks.deviations(plan.id())), getTranslation("plan.DeviationsView.title")));
        }
        if (mayEdit) {
            actions.add(new LinkButton(QuantityLinks.areas(plan.id()), getTranslation("plan.AreasView.title")));
        }
        if (mayEdit && hasAreas) {
            actions.add(
                    new LinkButton(QuantityLinks.newTable(plan.id()), getTranslation("plan.QuantitiesView.newTable")));
        }
        return actions.toArray(Component[]::new);
    }
}
