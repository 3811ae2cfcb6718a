package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** Fields that few elements need, folded behind their name and how many of them say something. */
abstract class FoldedFields extends Composite<NativeDetails> implements EditorFields {

    private final String heading;
    private final Div fields = new Div();

    FoldedFields(String headingKey) {
        heading = getTranslation(headingKey);
        fields.addClassName("editor-fields");
        getContent().setContent(fields);
        getContent().addClassName("folded-fields");
        count(0);
    }

    final void add(Component... added) {
        for (Component field : added) {
            field.getElement().getClassList().add("full-width");
            fields.add(field);
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
        getContent().setOpen(true);
    }
}
