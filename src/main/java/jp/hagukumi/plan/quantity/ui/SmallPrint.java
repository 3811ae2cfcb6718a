package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;

/** A note below a figure. */
@Tag("small")
class SmallPrint extends Component implements HasText {

    SmallPrint(String words) {
        setText(words);
    }
}
