package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.ui.PlanSection;

/** UC-071: a new indicator of an element. */
@Route(IndicatorLinks.NEW)
@CssImport("./styles/plan.css")
@CssImport("./styles/indicator.css")
@May(Operation.PLAN_EDIT)
class IndicatorNewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanQueries plans;
    private final transient IndicatorEditing editing;
    private final transient List<PlanSection> sections;
    private final IndicatorPage page = new IndicatorPage();

    IndicatorNewView(PlanQueries plans, IndicatorEditing editing, List<PlanSection> sections) {
        this.plans = plans;
        this.editing = editing;
        this.sections = sections;
        getContent().add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanDetails> plan = IndicatorPage.plan(event.getRouteParameters(), plans);
        Optional<ElementRow> element = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(IndicatorLinks.ELEMENT)
                .flatMap(ElementId::parse)
                .flatMap(plans::element)
                .filter(row -> plan.map(known -> known.summary().id())
                        .filter(row.plan()::equals)
                        .isPresent());
        if (plan.isEmpty() || element.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(plan.get(), element.get());
    }

    private void show(PlanDetails plan, ElementRow element) {
        page.head(plan, getTranslation("plan.IndicatorNewView.title"), sections)
                .step(element.codeAndTitle(), PlanLinks.element(element.plan(), element.id()))
                .line(getTranslation("plan.IndicatorNewView.line", element.codeAndTitle()));
        IndicatorForm form = new IndicatorForm();
        form.show(IndicatorForm.blank(element.id(), plan.summary().to()));
        form.onSave(getTranslation("plan.IndicatorNewView.add"), () -> add(element, form.read()));
        form.onCancel(() -> UI.getCurrent().navigate(PlanLinks.element(element.plan(), element.id())));
        page.show(form);
    }

    private void add(ElementRow element, Optional<IndicatorContent> content) {
        content.map(read -> editing.add(element.plan(), read))
                .ifPresent(id -> UI.getCurrent().navigate(IndicatorLinks.indicator(element.plan(), id)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("plan.IndicatorNewView.title"));
    }
}
