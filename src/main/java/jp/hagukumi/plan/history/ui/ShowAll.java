package jp.hagukumi.plan.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;

/** Says how many lines are not shown, and shows them. */
class ShowAll extends Button {

    ShowAll(int more, SerializableRunnable show) {
        setText(getTranslation("plan.ShowAll.more", more));
        addClassName("show-all");
        addClickListener(click -> show.run());
    }
}
