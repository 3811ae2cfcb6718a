package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import jp.hagukumi.progress.PreparedRound;

/**
 * What one room of the yearly review lets the lead decide where a round is prepared. Beans of this type are shown there.
 *
 * <p>Vaadin finds by following the classes from its route of what a page is made, and that ends here: fields of parts are
 * therefore named here.
 */
@Uses(Select.class)
@Uses(IntegerField.class)
public interface RoundPart {

    /** The key of its heading. */
    String titleKey();

    Component of(PreparedRound round);
}
