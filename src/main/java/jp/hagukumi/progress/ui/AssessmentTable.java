package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.assessment.AssessmentRow;
import jp.hagukumi.progress.assessment.AssessmentState;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** Everything of a plan that can be assessed, with how the marks below it are spread and how far the assessment is. */
class AssessmentTable extends Composite<Div> {

    private final RoundSummary round;

    AssessmentTable(RoundSummary round, List<AssessmentRow> rows) {
        this.round = round;
        Paragraph hint = new Paragraph(getTranslation("progress.AssessmentTable.hint"));
        hint.addClassName("second");
        NativeTable table = Tables.captioned(getTranslation("progress.AssessmentsView.short"));
        table.addClassName("assessment-table");
        NativeTableRow head = table.getHead().addRow();
        Tables.head(head, getTranslation("progress.AssessmentTable.place"));
        Tables.figureHead(head, getTranslation("progress.AssessmentTable.projects"));
        Tables.head(head, getTranslation("progress.AssessmentTable.marks"));
        Tables.head(head, getTranslation("progress.AssessmentField.LEAD_MARK"));
        Tables.head(head, getTranslation("progress.AssessmentField.MEETING_MARK"));
        Tables.head(head, getTranslation("progress.ReportList.state"));
        rows.forEach(row -> add(table.getBody().addRow(), row));
        getContent().add(hint, Tables.scrolling(table));
    }

    private void add(NativeTableRow line, AssessmentRow row) {
        String title = row.place().isWhole()
                ? getTranslation("progress.AssessmentsView.whole")
                : row.place().title();
        Component name = row.readable()
                ? new Anchor(ProgressLinks.assessment(round.id(), row.place().element()), title)
                : new Span(title);
        Div indented = new Div(name);
        indented.addClassName("depth-" + Math.min(row.place().depth(), 5));
        Tables.rowHead(line, indented);
        Tables.figure(line, Integer.toString(row.distribution().projects()));
        Tables.cell(line, Marks.inOneLine(this, row.distribution()));
        Tables.cell(line, row.leadMark());
        Tables.cell(line, row.meetingMark());
        Tables.cell(line, state(row));
    }

    private StatusBadge state(AssessmentRow row) {
        if (row.state() == AssessmentState.SETTLED) {
            return new StatusBadge(getTranslation(row.state().nameKey()), Tone.DONE);
        }
        return row.started()
                ? new StatusBadge(getTranslation(row.state().nameKey()), Tone.WAITS)
                : new StatusBadge(getTranslation("progress.ReportState.notBegun"), Tone.QUIET);
    }
}
