package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import jp.hagukumi.plan.ElementRow;

/**
 * What one room of the plan shows of an element, on the element's page and beside the tree. Beans of this type are
 * shown in their order.
 */
public interface ElementPart {

    int order();

    /**
     * What there is to show, nothing when the element has nothing of the kind.
     *
     * @param revision as of the end of which revision, {@link jp.hagukumi.plan.PlanLedger#NOW} for today
     */
    List<Component> of(ElementRow element, int revision);
}
