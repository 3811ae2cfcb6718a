package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import jp.hagukumi.plan.PlanId;

/** One page about a plan; a row of links on each of them leads to the others. Beans are shown in their order. */
public interface PlanSection {

    int order();

    /** The key of the link's words in the translation files. */
    String titleKey();

    /** The address of the page for a plan. */
    String path(PlanId plan);

    /** Whether the reader is offered it. */
    default boolean isOffered() {
        return true;
    }

    /** What is to be read on every page of the plan, whatever the page is about. */
    default List<Component> notices(PlanId plan) {
        return List.of();
    }
}
