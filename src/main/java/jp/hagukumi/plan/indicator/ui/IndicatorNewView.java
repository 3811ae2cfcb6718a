package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.ui.PlanPage;
import jp.hagukumi.plan.ui.PlanPages;
import jp.hagukumi.plan.ui.ShownPlan;

/** UC-071: a new indicator of an element. */
@Route(IndicatorLinks.NEW)
@CssImport("./styles/plan.css")
@CssImport("./styles/indicator.css")
@May(Operation.PLAN_EDIT)
class IndicatorNewView extends PlanPage {

    private final transient PlanQueries plans;
    private final transient IndicatorEditing editing;

    IndicatorNewView(PlanPages pages, PlanQueries plans, IndicatorEditing editing) {
        super(pages, Days.TODAY);
        this.plans = plans;
        this.editing = editing;
    }

    @Override
    protected void show(ShownPlan plan) {
        show(
                plan,
                plan.location()
                        .getQueryParameters()
                        .getSingleParameter(IndicatorLinks.ELEMENT)
                        .flatMap(ElementId::parse)
                        .flatMap(plans::element)
                        .filter(element -> element.plan().equals(plan.id()))
                        .orElseThrow(NotFoundException::new));
    }

    private void show(ShownPlan plan, ElementRow element) {
        head(plan, IndicatorLinks.indicators(plan.id()), getTranslation("plan.IndicatorNewView.title"))
                .step(element.codeAndTitle(), PlanLinks.element(element.plan(), element.id()))
                .line(getTranslation("plan.IndicatorNewView.line", element.codeAndTitle()));
        IndicatorForm form = new IndicatorForm();
        form.show(IndicatorForm.blank(element.id(), plan.details().summary().to()));
        form.onSave(getTranslation("plan.IndicatorNewView.add"), () -> add(element, form.read()));
        form.onCancel(() -> UI.getCurrent().navigate(PlanLinks.element(element.plan(), element.id())));
        body(form);
    }

    private void add(ElementRow element, Optional<IndicatorContent> content) {
        content.map(read -> editing.add(element.plan(), read))
                .ifPresent(id -> UI.getCurrent().navigate(IndicatorLinks.indicator(element.plan(), id)));
    }
}
