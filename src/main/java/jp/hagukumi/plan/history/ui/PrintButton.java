package jp.hagukumi.plan.history.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;

/** Prints the page as it is shown. */
class PrintButton extends Button {

    PrintButton() {
        setText(getTranslation("plan.PrintButton.print"));
        addClickListener(click -> UI.getCurrent().getPage().executeJs("window.print()"));
    }
}
