package jp.hagukumi.progress.handover.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportRow;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.handover.HandOverPage.Task;
import jp.hagukumi.progress.ui.Tables;
import jp.hagukumi.uikit.Formats;

/** One round of this year: until when who does what, and how far it is. */
class TaskPart extends Composite<Section> {

    TaskPart(Task task, Formats formats) {
        RoundSummary round = task.round();
        Anchor link = new Anchor(
                ProgressLinks.board(round.id()),
                getTranslation(
                        "progress.HandOverView.round",
                        getTranslation(round.headingKey(), formats.written(round.headingPlaces())),
                        round.planTitle()));
        getContent()
                .add(
                        new H3(link),
                        new Paragraph(getTranslation(
                                "progress.HandOverView.due",
                                formats.shortDate(round.sectionDue()),
                                formats.shortDate(round.chiefDue()),
                                formats.shortDate(round.leadDue()))));
        if (task.own().isEmpty()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "progress.HandOverView.all",
                            task.tally().total(),
                            task.tally().accepted(),
                            task.tally().underway(),
                            task.tally().open())));
            return;
        }
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "progress.HandOverView.own", task.own().size(), task.toWrite())),
                        Tables.scrolling(reports(task, formats)));
    }

    private NativeTable reports(Task task, Formats formats) {
        NativeTable table = Tables.captioned(getTranslation("progress.HandOverView.tasks"));
        var head = table.getHead().addRow();
        Tables.head(head, getTranslation("progress.HandOverView.project"));
        Tables.head(head, getTranslation("progress.HandOverView.state"));
        Tables.head(head, getTranslation("progress.HandOverView.until"));
        for (ReportRow report : task.own()) {
            var row = table.getBody().addRow();
            Tables.rowHead(row, new Anchor(ProgressLinks.report(report.id()), report.title()));
            Tables.shortCell(row, getTranslation(report.stateKey()));
            Tables.shortCell(row, formats.shortDate(report.due()));
        }
        return table;
    }
}
