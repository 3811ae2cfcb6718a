package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;

/** Fields that few elements need, folded behind their name and how many of them say something. */
abstract class FoldedFields extends Composite<Details> implements EditorFields {

    private final String heading;

    FoldedFields(String headingKey) {
        heading = getTranslation(headingKey);
        getContent().addClassName("folded-fields");
        count(0);
    }

    final void add(Component... fields) {
        for (Component field : fields) {
            field.getElement().getClassList().add("full-width");
            getContent().add(field);
        }
    }

    /** Tells how many things are said here. */
    final void count(long said) {
        getContent()
                .setSummaryText(
                        said == 0
                                ? getTranslation("plan.FoldedFields.none", heading)
                                : getTranslation("plan.FoldedFields.some", heading, said));
    }

    final void unfold() {
        getContent().setOpened(true);
    }
}
