package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.progress.DueDates;
import org.jspecify.annotations.Nullable;

/** The three due dates of a round, side by side in their order. */
class DueDateFields extends Composite<Div> {

    private final DatePicker section = new DatePicker(getTranslation("progress.Due.section"));
    private final DatePicker chief = new DatePicker(getTranslation("progress.Due.chief"));
    private final DatePicker lead = new DatePicker(getTranslation("progress.Due.lead"));

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

    private List<DatePicker> all() {
        return List.of(section, chief, lead);
    }

    /** The entered days, or nothing after the empty fields have been marked. */
    Optional<DueDates> read() {
        all().forEach(field -> field.setInvalid(field.isEmpty()));
        return all().stream().noneMatch(DatePicker::isInvalid)
                ? Optional.of(new DueDates(section.getValue(), chief.getValue(), lead.getValue()))
                : Optional.empty();
    }
}
