package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Tells what shows a plan on this page that it was edited here. */
class PlanEdited extends ComponentEvent<UI> {

    PlanEdited(UI page) {
        super(page, false);
    }

    static void tell(UI page) {
        ComponentUtil.fireEvent(page, new PlanEdited(page));
    }
}
