package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day, kept as machines write it. */
class DayField extends CustomField<String> {

    /** Whether anything is typed, be it a day or not. */
    private static final String TYPED = "_hasInputValue";

    private final DatePicker day = new DatePicker();

    /** @param name is read aloud; what stands beside it names the group only */
    DayField(String name) {
        day.setAriaLabel(name);
        day.setI18n(new DatePicker.DatePickerI18n().setBadInputErrorMessage(getTranslation("progress.DayField.noDay")));
        add(day);
    }

    @Override
    protected String generateModelValue() {
        LocalDate value = day.getValue();
        if (value == null && day.getElement().getProperty(TYPED, false)) {
            // What is no day says so beside the field and takes nothing away.
            return getValue();
        }
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
