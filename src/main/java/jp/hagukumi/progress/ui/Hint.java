package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.FormField;

/** Below a field: the rule it follows, what to write, and a good example to open. */
class Hint extends Composite<Div> {

    Hint(FormField field, String rule) {
        line(rule);
        line(field.guidance().isEmpty() ? usual(field) : field.guidance());
        if (!field.example().isEmpty()) {
            Paragraph example = new Paragraph(field.example());
            example.addClassName("original-text");
            getContent().add(new NativeDetails(getTranslation("progress.Hint.example"), example));
        }
        getContent().setVisible(getContent().getChildren().findAny().isPresent());
        getContent().addClassName("third");
    }

    /** Who will read it, where the lead has said nothing else. */
    private String usual(FormField field) {
        if (field.internal()) {
            return getTranslation("progress.ReportForm.noteHint");
        }
        return field.code().equals(FieldCode.PUBLIC_TEXT) ? getTranslation("progress.ReportForm.publicHint") : "";
    }

    private void line(String words) {
        if (!words.isEmpty()) {
            getContent().add(new Paragraph(words));
        }
    }
}
