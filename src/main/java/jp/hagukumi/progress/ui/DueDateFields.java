package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.uikit.DayPicker;
import org.jspecify.annotations.Nullable;

/** The three due dates of a round, side by side in their order. */
class DueDateFields extends Composite<Div> {

    private final DayPicker section = DayPicker.ofWork(getTranslation("progress.Due.section"));
    private final DayPicker chief = DayPicker.ofWork(getTranslation("progress.Due.chief"));
    private final DayPicker lead = DayPicker.ofWork(getTranslation("progress.Due.lead"));

    DueDateFields(@Nullable LocalDate sectionDue, @Nullable LocalDate chiefDue, @Nullable LocalDate leadDue) {
        getContent().addClassName("due-dates");
        getContent().add(section, chief, lead);
        section.setValue(sectionDue);
        chief.setValue(chiefDue);
        lead.setValue(leadDue);
        all().forEach(field -> {
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
        });
    }

    private List<DayPicker> all() {
        return List.of(section, chief, lead);
    }

    /** @param changed runs after each change of a day */
    void onChange(SerializableRunnable changed) {
        all().forEach(field -> field.addValueChangeListener(e -> changed.run()));
    }

    /** The entered days, or nothing after the fields that are empty or out of order have been marked. */
    Optional<DueDates> read() {
        judge(section, section);
        judge(chief, section);
        judge(lead, chief);
        return all().stream().noneMatch(DayPicker::isInvalid)
                ? Optional.of(new DueDates(section.getValue(), chief.getValue(), lead.getValue()))
                : Optional.empty();
    }

    private void judge(DayPicker field, DayPicker before) {
        boolean inOrder = field.isEmpty() || before.isEmpty() || DueDates.follows(before.getValue(), field.getValue());
        field.setErrorMessage(getTranslation(field.isEmpty() ? "progress.Due.missing" : "progress.violation.dueOrder"));
        field.setInvalid(field.isEmpty() || !inOrder);
    }
}
