package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
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
            field.setErrorMessage(getTranslation("progress.Due.missing"));
        });
    }

    private List<DayPicker> all() {
        return List.of(section, chief, lead);
    }

    /** The entered days, or nothing after the empty fields have been marked. */
    Optional<DueDates> read() {
        all().forEach(field -> field.setInvalid(field.isEmpty()));
        return all().stream().noneMatch(DayPicker::isInvalid)
                ? Optional.of(new DueDates(section.getValue(), chief.getValue(), lead.getValue()))
                : Optional.empty();
    }
}
