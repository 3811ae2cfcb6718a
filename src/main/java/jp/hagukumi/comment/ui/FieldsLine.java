package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import jp.hagukumi.comment.MergeField;
import jp.hagukumi.comment.MergeFields;

/** Buttons that add what is filled in for each opinion, and the reply as it would be printed beside this one. */
class FieldsLine extends Composite<Div> {

    private final EnumMap<MergeField, String> values;
    private final Paragraph preview = new Paragraph();

    FieldsLine(Map<MergeField, String> values, TextArea text) {
        this.values = new EnumMap<>(values);
        Div buttons = new Div();
        buttons.addClassName("form-actions");
        for (MergeField field : MergeField.values()) {
            Button add = new Button(field.written(), e -> {
                text.setValue(text.getValue() + field.written());
                text.focus();
            });
            add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            add.setAriaLabel(getTranslation("comment.FieldsLine.add", field.written(), text.getLabel()));
            buttons.add(add);
        }
        preview.addClassNames("original-text", "second");
        preview.getElement().setAttribute("role", "status");
        getContent().add(buttons, preview);
        show(text.getValue());
        text.addValueChangeListener(e -> show(e.getValue()));
    }

    private void show(String text) {
        preview.setVisible(MergeFields.has(text));
        preview.setText(getTranslation("comment.FieldsLine.preview", MergeFields.filled(text, values)));
    }
}
