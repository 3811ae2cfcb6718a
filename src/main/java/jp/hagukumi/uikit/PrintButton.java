package jp.hagukumi.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;

/** Prints the page as it is shown. */
public class PrintButton extends Button {

    public PrintButton() {
        setText(getTranslation("uikit.PrintButton.print"));
        addClickListener(click -> UI.getCurrent().getPage().executeJs("window.print()"));
    }
}
