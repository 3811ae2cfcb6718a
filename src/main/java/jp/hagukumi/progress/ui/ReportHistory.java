package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.uikit.Formats;

/** Every step of a report: when, who, from where to where, and why. */
class ReportHistory extends Composite<Section> {

    ReportHistory(ReportDetails report) {
        List<ReportDetails.Step> steps = report.history();
        getContent().setVisible(!steps.isEmpty());
        getContent().addClassName("report-history");
        String name = getTranslation("progress.ReportHistory.heading", steps.size());
        NativeTable table = Tables.captioned(name);
        NativeTableRow head = table.getHead().addRow();
        Tables.head(head, getTranslation("progress.ReportHistory.when"));
        Tables.head(head, getTranslation("progress.ReportHistory.who"));
        Tables.head(head, getTranslation("progress.ReportHistory.step"));
        Tables.head(head, getTranslation("common.reason"));
        steps.reversed().forEach(step -> add(table.getBody().addRow(), step));
        getContent().add(new NativeDetails(name, Tables.scrolling(table)));
        if (!report.explained().isEmpty()) {
            getContent().add(explained(report));
        }
    }

    /** Every sentence that was given on what the checks found, also on values that have changed since. */
    private NativeDetails explained(ReportDetails report) {
        String name = getTranslation(
                "progress.ReportHistory.explained", report.explained().size());
        NativeTable table = Tables.captioned(name);
        NativeTableRow head = table.getHead().addRow();
        Tables.head(head, getTranslation("progress.ReportHistory.when"));
        Tables.head(head, getTranslation("progress.ReportHistory.who"));
        Tables.head(head, getTranslation("progress.ReportHistory.found"));
        Tables.head(head, getTranslation("progress.FindingsDialog.sentence"));
        report.explained().reversed().forEach(one -> {
            NativeTableRow row = table.getBody().addRow();
            Tables.cell(row, Formats.in(getLocale()).dateTime(one.at()));
            Tables.cell(row, one.by());
            Tables.cell(row, FindingWords.of(this, getLocale(), report.rubric(), one));
            Tables.cell(row, one.words());
        });
        return new NativeDetails(name, Tables.scrolling(table));
    }

    private void add(NativeTableRow row, ReportDetails.Step step) {
        Tables.cell(row, Formats.in(getLocale()).dateTime(step.at()));
        Tables.cell(
                row,
                step.inPlaceOf().isEmpty()
                        ? step.by()
                        : getTranslation("progress.ReportHistory.inPlaceOf", step.by(), step.inPlaceOf()));
        Tables.cell(
                row,
                getTranslation(
                        "progress.ReportHistory.fromTo",
                        getTranslation(step.from().nameKey()),
                        getTranslation(step.to().nameKey())));
        Tables.cell(
                row,
                step.openUntil() == null
                        ? step.reason()
                        : getTranslation(
                                "progress.ReportHistory.until",
                                step.reason(),
                                Formats.in(getLocale()).shortDate(step.openUntil())));
    }
}
