package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.quantity.AreaTree;
import jp.hagukumi.plan.quantity.AreasPage;
import jp.hagukumi.plan.quantity.QuantityEditing;
import jp.hagukumi.plan.quantity.QuantityLinks;
import jp.hagukumi.plan.quantity.QuantityQueries;
import jp.hagukumi.plan.ui.PlanPage;
import jp.hagukumi.plan.ui.PlanPages;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;

/** UC-017: the lead says into which areas the municipality is divided, in as many ways as the plan has. */
@Route(QuantityLinks.AREAS)
@CssImport("./styles/plan.css")
@CssImport("./styles/quantity.css")
@May(Operation.PLAN_EDIT)
class AreasView extends PlanPage {

    private final transient QuantityEditing editing;
    private final transient QuantityQueries queries;

    AreasView(PlanPages pages, QuantityEditing editing, QuantityQueries queries) {
        super(pages, Days.TODAY);
        this.editing = editing;
        this.queries = queries;
        getContent().addClassName("quantity-view");
    }

    @Override
    protected void show(ShownPlan plan) {
        PlanId id = plan.id();
        AreasPage areas = queries.areas(id, PlanLedger.NOW);
        AreaRows rows = new AreaRows(areas.tree());
        MainButton save = new MainButton(getTranslation("plan.TableWriting.save"));
        save.addClickListener(e -> save(id, areas.version(), rows.tree()));
        Span gap = new Span();
        gap.addClassName("save-state");
        Div bar = new Div(gap, new Button(getTranslation("common.cancel"), e -> leave(id)), save);
        bar.addClassName("foot-bar");
        Paragraph hint = new Paragraph(getTranslation("plan.AreasView.hint"));
        hint.addClassName("second");
        head(plan, QuantityLinks.list(id), getTranslation("plan.AreasView.title"));
        body(new Card(hint, rows), bar);
    }

    private void save(PlanId plan, long seen, AreaTree tree) {
        editing.draw(plan, seen, tree);
        Notifier.done(getTranslation("plan.TableWriting.SAVED"));
        leave(plan);
    }

    private void leave(PlanId plan) {
        getUI().ifPresent(ui -> ui.navigate(QuantityLinks.list(plan)));
    }
}
