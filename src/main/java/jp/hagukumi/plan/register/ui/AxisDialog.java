package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/** Writes the words of an axis: each on a line of its own, a blank one goes. */
class AxisDialog extends Dialog {

    /** Takes what was written. */
    interface Writer extends Serializable {
        void write(String label, boolean several, List<TermRow> terms);
    }

    private record Line(TermId id, TextField word, Checkbox retired) implements Serializable {}

    private final TextField label = new TextField();
    private final Checkbox several = new Checkbox();
    private final Div words = new Div();
    private final List<Line> lines = new ArrayList<>();

    AxisDialog(String heading, @Nullable AxisRow axis, Writer writer) {
        setHeaderTitle(heading);
        addClassName("entry-dialog");
        Fields.line(label, getTranslation("plan.AxisDialog.label"), 50).setRequiredIndicatorVisible(true);
        several.setLabel(getTranslation("plan.AxisDialog.several"));
        several.setValue(axis == null || axis.several());
        if (axis != null) {
            label.setValue(axis.label());
            axis.terms().forEach(term -> line(term.id(), term.label(), term.retired()));
        }
        Button more = new Button(
                getTranslation("plan.AxisDialog.more"),
                e -> line(TermId.next(), "", false).focus());
        Paragraph hint = new Paragraph(getTranslation("plan.AxisDialog.hint"));
        hint.addClassName("second");
        Div form = new Div(label, several, hint, words, more);
        form.addClassName("entry-form");
        add(form);
        MainButton save = new MainButton(getTranslation("common.save"));
        save.addClickListener(e -> {
            writer.write(label.getValue(), several.getValue(), terms());
            close();
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), save);
    }

    private TextField line(TermId id, String word, boolean retired) {
        TextField field = new TextField();
        field.setMaxLength(100);
        field.setAriaLabel(getTranslation("plan.AxisDialog.word", lines.size() + 1));
        field.setValue(word);
        Checkbox out = new Checkbox(getTranslation("plan.AxisDialog.retired"), retired);
        lines.add(new Line(id, field, out));
        Div row = new Div(field, out);
        row.addClassName("word-line");
        words.add(row);
        return field;
    }

    private List<TermRow> terms() {
        return lines.stream()
                .filter(line -> !line.word().getValue().isBlank())
                .map(line -> new TermRow(
                        line.id(),
                        line.word().getValue().strip(),
                        line.retired().getValue()))
                .toList();
    }
}
