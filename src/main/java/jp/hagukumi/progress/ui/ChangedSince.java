package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.ReportPast;
import jp.hagukumi.progress.ReportState;
import org.jspecify.annotations.Nullable;

/** What reads otherwise since a chief last confirmed the report: how many fields, and where they differ. */
class ChangedSince extends Composite<Div> {

    private final ReportDetails report;

    ChangedSince(ReportDetails report, ReportTalk talk) {
        this.report = report;
        getContent().addClassName("changed-since");
        lastApproved(report)
                .ifPresentOrElse(
                        moment -> show(talk, moment), () -> getContent().setVisible(false));
    }

    /** The last time that a chief confirmed it; nothing for what nobody has confirmed yet. */
    private static Optional<Instant> lastApproved(ReportDetails report) {
        return report.history().reversed().stream()
                .filter(step -> step.to() == ReportState.APPROVED)
                .map(ReportDetails.Step::at)
                .findFirst();
    }

    private void show(ReportTalk talk, Instant approved) {
        Map<FieldCode, ReportPast.Writing> first = new LinkedHashMap<>();
        talk.past(report.id()).stream()
                .filter(writing -> writing.at().isAfter(approved))
                .forEach(writing -> first.put(writing.field(), writing));
        first.values().removeIf(writing -> value(writing.before()).equals(now(writing.field())));
        first.keySet()
                .retainAll(
                        report.rubric().fields().stream().map(FormField::code).toList());
        getContent().setVisible(!first.isEmpty());
        getContent().add(new H2(getTranslation("progress.ChangedSince.heading", first.size())));
        report.rubric().fields().stream()
                .filter(field -> first.containsKey(field.code()))
                .forEach(field -> {
                    ReportPast.Writing writing = first.get(field.code());
                    ReportEntry before = writing == null ? null : writing.before();
                    Paragraph name = new Paragraph(FieldWords.name(this, field));
                    name.addClassName("third");
                    ReportEntry after = report.entries().get(field.code());
                    getContent()
                            .add(
                                    name,
                                    WritingList.difference(
                                            field.kind().isText(),
                                            FieldWords.entry(this, getLocale(), field, before),
                                            FieldWords.entry(this, getLocale(), field, after)));
                });
    }

    private String now(FieldCode field) {
        return value(report.entries().get(field));
    }

    private static String value(@Nullable ReportEntry entry) {
        return entry == null ? "" : entry.value();
    }
}
