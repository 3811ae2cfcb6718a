package jp.hagukumi.plan.generation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.SharedElements;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.plan.ui.ElementPart;
import jp.hagukumi.uikit.Card;

/** Says of an element that it is reported on in another plan, and leads there. */
@org.springframework.stereotype.Component
class ServedPart implements ElementPart {

    private final SharedElements shared;
    private final PlanQueries plans;

    ServedPart(SharedElements shared, PlanQueries plans) {
        this.shared = shared;
        this.plans = plans;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Component> of(ElementRow element, AsOf asOf) {
        return shared.serving(element.id(), asOf.revision())
                .flatMap(plans::element)
                .<List<Component>>map(by -> List.of(card(by, asOf)))
                .orElse(List.of());
    }

    private Card card(ElementRow by, AsOf asOf) {
        UI ui = UI.getCurrent();
        String plan = plans.plan(by.plan()).map(of -> of.summary().title()).orElse("");
        return Card.titled(
                ui.getTranslation("plan.ServedCard.title"),
                new Anchor(
                        asOf.in(PlanLinks.element(by.plan(), by.id())),
                        ui.getTranslation("plan.ServedCard.by", plan, by.codeAndTitle())));
    }
}
