package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.indicator.ui.IndicatorGlance;
import jp.hagukumi.progress.AskedValue;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.uikit.Formats;

/** A report to be read: from whom it comes, what was changed since it came back, and its words. */
class ReportReading extends Composite<Div> {

    private final ReportDetails report;

    ReportReading(ReportDetails report) {
        this.report = report;
        getContent().addClassName("report-reading");
        if (report.lock() != null && report.waitsForReader()) {
            getContent().add(handedIn(report.lock()));
        }
        report.rubric().fields().forEach(field -> getContent().add(field(field)));
    }

    /** Whoever decides next wants to know from whom it comes and what can be done, not why it is locked. */
    private Div handedIn(ReportDetails.Lock lock) {
        String key = report.may(Operation.REPORT_APPROVE)
                ? "progress.ReportReading.toApprove"
                : "progress.ReportReading.toAccept";
        Div note = new Div(
                new Paragraph(getTranslation(key, Formats.in(getLocale()).dateTime(lock.since()), lock.by())));
        note.addClassName("lock-note");
        return note;
    }

    private Section field(FormField field) {
        Section section = new Section(new H2(FieldWords.name(this, field)), words(field));
        section.addClassName("read-field");
        report.changes().stream()
                .filter(change -> change.field().equals(field.code()))
                .forEach(change -> section.add(before(field, change)));
        section.add(new Earlier(report.earlier(), field), new OtherParts(report.parts(), field));
        report.rubric().value(field.code()).ifPresent(asked -> section.add(glance(asked)));
        return section;
    }

    private IndicatorGlance glance(AskedValue asked) {
        IndicatorGlance glance = new IndicatorGlance(asked.indicator(), asked.series(), asked.year(), report.today());
        glance.show(asked.proposed(report.text().get(asked.code())));
        return glance;
    }

    /** A share says nothing without how many were asked. */
    private String shown(String words, String answers) {
        return answers.isEmpty() ? words : getTranslation("progress.ReportReading.shareOf", words, answers);
    }

    private Paragraph words(FormField field) {
        String words =
                FieldWords.entry(this, getLocale(), field, report.entries().get(field.code()));
        String answers = field.code().shareOf().map(report.text()::get).orElse("");
        Paragraph text =
                new Paragraph(words.isBlank() ? getTranslation("progress.FieldBox.blank") : shown(words, answers));
        text.addClassName(words.isBlank() ? "third" : "original-text");
        return text;
    }

    /** What stood here when the report was last sent back. */
    private Div before(FormField field, ReportDetails.Change change) {
        Span label = new Span(getTranslation("progress.ReportReading.before"));
        label.addClassName("quote-label");
        String words = FieldWords.value(report.rubric(), field, change.before());
        Span text = new Span(words.isBlank() ? getTranslation("progress.FieldBox.blank") : words);
        text.addClassName("original-text");
        Div before = new Div(label, text);
        before.addClassNames("quote", "changed");
        return before;
    }
}
