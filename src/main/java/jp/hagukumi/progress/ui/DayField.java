package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day, kept as machines write it. */
class DayField extends CustomField<String> {

    private final DatePicker day = new DatePicker();

    /** @param name is read aloud; what stands beside it names the group only */
    DayField(String name) {
        day.setAriaLabel(name);
        add(day);
    }

    @Override
    protected String generateModelValue() {
        LocalDate value = day.getValue();
        return value == null ? "" : value.toString();
    }

    @Override
    protected void setPresentationValue(@Nullable String value) {
        day.setValue(value == null || value.isEmpty() ? null : LocalDate.parse(value));
    }

    @Override
    public String getEmptyValue() {
        return "";
    }
}
