package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import jp.hagukumi.progress.ReportField;
import jp.hagukumi.progress.ReportText;

/** The two kinds of input of the form. */
final class Inputs {

    /** A pause in writing of this many milliseconds saves the field. */
    private static final int PAUSE_MS = 1200;

    private static final double NEARLY_FULL = 0.8;

    private Inputs() {}

    /** A text that grows; nothing is cut: what is too long is said and stays to be shortened. */
    static TextArea text(ReportField field, boolean counted) {
        TextArea area = new TextArea();
        area.addClassName("report-text");
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MS);
        area.setManualValidation(true);
        area.addValueChangeListener(e -> {
            int length = ReportText.length(e.getValue());
            boolean shown = counted || length > field.max() * NEARLY_FULL;
            area.setHelperText(shown ? area.getTranslation("progress.Inputs.count", length, field.max()) : "");
        });
        if (counted) {
            area.setHelperText(area.getTranslation("progress.Inputs.count", 0, field.max()));
        }
        return area;
    }

    /** Choices that show at a glance, as buttons of which one is pressed. */
    static RadioButtonGroup<String> choice(Map<String, String> labels) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>();
        group.addClassName("choice-buttons");
        group.setManualValidation(true);
        group.setItems(labels.keySet());
        group.setItemLabelGenerator(code -> labels.getOrDefault(code, code));
        return group;
    }
}
