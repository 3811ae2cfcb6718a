package jp.hagukumi.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import jp.hagukumi.shared.FigureText;

/**
 * A field for a figure as people type it. What it is taken for stands below it as soon as that differs from what was
 * typed, and words are left as they are.
 */
public class FigureField extends TextField {

    private String unit;

    /** @param unit in which the figure is asked for, empty for none; shown behind the field */
    public FigureField(String label, String unit) {
        super(label);
        this.unit = unit;
        setSuffix();
        addValueChangeListener(e -> tell());
    }

    /** Asks for the figure in another unit. */
    public void setUnit(String other) {
        this.unit = other;
        setSuffix();
        tell();
    }

    /** What was typed and what it is taken for. */
    public FigureText reading() {
        return FigureText.read(getValue().strip(), unit);
    }

    private void setSuffix() {
        setSuffixComponent(unit.isEmpty() ? null : new Span(unit));
    }

    private void tell() {
        FigureText reading = reading();
        if (reading.hasOtherUnit(unit) && !unit.isEmpty()) {
            setHelperText(getTranslation("uikit.FigureField.otherUnit", reading.taken(), reading.behind(), unit));
        } else if (!reading.differs()) {
            setHelperText("");
        } else if (reading.kind() == FigureText.Kind.NO_VALUE) {
            setHelperText(reading.written().isBlank() ? "" : getTranslation("uikit.FigureField.noValue"));
        } else {
            setHelperText(getTranslation("uikit.FigureField.taken", reading.taken()));
        }
    }
}
