package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.assessment.AssessmentDetails;
import jp.hagukumi.progress.assessment.AssessmentField;
import jp.hagukumi.uikit.Formats;

/** Where the lead writes what the office says of a place: first its own words, then what the internal meeting said. */
class AssessmentForm extends Composite<Div> {

    /** A pause in writing of this many milliseconds saves the field. */
    private static final int PAUSE_MS = 1200;

    private final AssessmentDetails details;
    private final AssessmentSaving saving;

    AssessmentForm(AssessmentDetails details, AssessmentSaving saving) {
        this.details = details;
        this.saving = saving;
        getContent().addClassName("report-form");
        getContent().add(new H2(getTranslation("progress.AssessmentForm.lead")));
        for (AssessmentField field : AssessmentField.values()) {
            if (field == AssessmentField.MEETING_NAME) {
                getContent().add(new H2(getTranslation("progress.AssessmentForm.meeting")), hint());
            }
            if (!field.isMark() || !details.scale().isEmpty()) {
                add(field);
            }
        }
    }

    private Paragraph hint() {
        Paragraph hint = new Paragraph(getTranslation("progress.AssessmentForm.meetingHint"));
        hint.addClassName("third");
        return hint;
    }

    private void add(AssessmentField field) {
        if (field.isMark()) {
            add(field, marks());
        } else if (field == AssessmentField.MEETING_DAY) {
            CustomField<String> day = new DayField(getTranslation(field.nameKey()));
            add(field, day);
        } else if (field == AssessmentField.MEETING_NAME) {
            TextField line = new TextField();
            line.setWidthFull();
            line.setValueChangeMode(ValueChangeMode.LAZY);
            line.setValueChangeTimeout(PAUSE_MS);
            add(field, line);
        } else {
            add(field, words(field));
        }
    }

    private RadioButtonGroup<String> marks() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("", getTranslation("progress.AssessmentForm.noMark"));
        for (RatingMark mark : details.scale()) {
            labels.put(mark.mark(), (mark.mark() + " " + mark.label()).strip());
        }
        RadioButtonGroup<String> marks = new RadioButtonGroup<>();
        marks.addClassName("choice-buttons");
        marks.setItems(labels.keySet());
        marks.setItemLabelGenerator(mark -> labels.getOrDefault(mark, mark));
        return marks;
    }

    private TextArea words(AssessmentField field) {
        TextArea area = new TextArea();
        area.addClassName("report-text");
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MS);
        area.addValueChangeListener(e -> count(area, field));
        count(area, field);
        return area;
    }

    private static void count(TextArea area, AssessmentField field) {
        int length = ReportText.length(area.getValue());
        area.setHelperText(
                length > field.max()
                        ? area.getTranslation("progress.AssessmentForm.overlong", length, field.max())
                        : area.getTranslation("progress.AssessmentForm.count", length, field.max()));
    }

    private <F extends AbstractField<F, String> & HasValidation> void add(AssessmentField field, F input) {
        SaidBox<F> box = new SaidBox<>(field, input, new LastSaid(details.last(), field));
        ReportEntry entry = details.entries().get(field);
        box.show(entry == null ? "" : entry.value());
        box.onTyped(value -> save(box));
        getContent().add(box);
    }

    private <F extends AbstractField<F, String> & HasValidation> void save(SaidBox<F> box) {
        switch (saving.save(box.field(), box.value())) {
            case AssessmentSaving.Outcome.Saved saved -> box.saved(saved.at());
            case AssessmentSaving.Outcome.Refused refused ->
                box.refused(getTranslation(refused.why().key(), refused.why().arguments()));
            case AssessmentSaving.Outcome.Conflict conflict -> clash(box, conflict.theirs());
            case AssessmentSaving.Outcome.Failed failed -> box.failed(() -> save(box));
        }
    }

    private <F extends AbstractField<F, String> & HasValidation> void clash(SaidBox<F> box, AssessmentDetails theirs) {
        ReportEntry entry = theirs.entries().get(box.field());
        if (!theirs.may(Operation.ASSESSMENT_WRITE) || entry == null) {
            box.refused(getTranslation("progress.violation.assessmentSettled"));
            return;
        }
        box.conflict(
                getTranslation(
                        "progress.SaidBox.conflict",
                        theirs.names().getOrDefault(entry.writtenBy(), "—"),
                        Formats.in(getLocale()).dateTime(entry.writtenAt())),
                SaidWords.of(getLocale(), box.field(), entry),
                () -> {
                    saving.writingOver(box.field());
                    save(box);
                },
                () -> {
                    saving.showing(box.field());
                    box.show(entry.value());
                    box.saved(entry.writtenAt());
                });
    }
}
