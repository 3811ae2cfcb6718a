package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Iterator;
import java.util.Map;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.uikit.FigureField;

/** The kinds of input of the form. None of them sends by itself while it is typed in: that is the {@link Keeper}'s. */
final class Inputs {

    private static final double NEARLY_FULL = 0.8;
    /** From this limit on it is only counted when it is nearly reached. */
    private static final int LONG = 500;

    private Inputs() {}

    /** A text that grows; nothing is cut: what is too long is kept and said, and stays to be shortened. */
    static TextArea text(FormField field) {
        TextArea area = new TextArea();
        area.addClassName("report-text");
        area.setWidthFull();
        area.setManualValidation(true);
        area.addValueChangeListener(e -> count(area, field));
        count(area, field);
        return area;
    }

    private static void count(TextArea area, FormField field) {
        int length = ReportText.length(area.getValue());
        boolean shown = field.max() < LONG || length > field.max() * NEARLY_FULL;
        area.setHelperText(shown ? area.getTranslation("progress.Inputs.count", length, field.max()) : "");
        area.setErrorMessage(area.getTranslation("progress.Inputs.overlong", field.max(), length - field.max()));
        area.setInvalid(field.isOverlong(area.getValue()));
    }

    /** A figure as people type it; it says what it is taken for. */
    static FigureField figure(String unit) {
        FigureField figure = new FigureField("", unit);
        figure.addClassName("report-figure");
        figure.setManualValidation(true);
        return figure;
    }

    /** Choices that show at a glance, as buttons of which one is pressed. */
    static RadioButtonGroup<String> choice(Map<String, String> labels) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>();
        group.addClassName("choice-buttons");
        group.setManualValidation(true);
        group.setItems(labels.keySet());
        group.setItemLabelGenerator(code -> labels.getOrDefault(code, code));
        // By these the browser knows what is chosen by the name that the server knows it by.
        group.getElement().setAttribute("data-choice", "");
        Iterator<String> codes = labels.keySet().iterator();
        group.getChildren().forEach(button -> button.getElement().setAttribute("data-code", codes.next()));
        return group;
    }
}
