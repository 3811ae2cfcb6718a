package jp.hagukumi.progress.handover.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.RoundCalendar.Stretch;
import jp.hagukumi.progress.handover.HandOverPage.Before;
import jp.hagukumi.progress.handover.HandOverPage.Left;
import jp.hagukumi.progress.ui.Tables;
import jp.hagukumi.uikit.Formats;

/** One round of the year before: when what happened, and what was written. */
class BeforePart extends Composite<Section> {

    private final Formats formats;

    BeforePart(Before before, boolean whole, Formats formats) {
        this.formats = formats;
        getContent()
                .add(
                        new H3(getTranslation(
                                "progress.HandOverView.round",
                                getTranslation(
                                        before.round().headingKey(),
                                        formats.written(before.round().headingPlaces())),
                                before.round().planTitle())),
                        new Paragraph(getTranslation(
                                whole ? "progress.HandOverView.calendarOfAll" : "progress.HandOverView.calendarOfOwn")),
                        Tables.scrolling(calendar(before)));
        if (!before.left().isEmpty()) {
            getContent()
                    .add(
                            new H4(getTranslation("progress.HandOverView.left")),
                            new Paragraph(getTranslation("progress.HandOverView.leftHint")),
                            Tables.scrolling(left(before)));
        }
    }

    private NativeTable calendar(Before before) {
        NativeTable table = Tables.captioned(getTranslation("progress.HandOverView.before"));
        var head = table.getHead().addRow();
        Tables.head(head, getTranslation("progress.HandOverView.what"));
        Tables.head(head, getTranslation("progress.HandOverView.when"));
        Tables.figureHead(head, getTranslation("progress.HandOverView.howOften"));
        Tables.head(head, getTranslation("progress.HandOverView.until"));
        if (before.openedOn() != null) {
            var row = table.getBody().addRow();
            Tables.rowHead(row, new Span(getTranslation("progress.HandOverView.opened")));
            Tables.cell(row, formats.date(before.openedOn()));
            Tables.figure(row, "");
            Tables.cell(row, "");
        }
        before.calendar().forEach(stretch -> line(table, stretch));
        return table;
    }

    private void line(NativeTable table, Stretch stretch) {
        var row = table.getBody().addRow();
        Tables.rowHead(row, new Span(getTranslation("progress.RoundCalendar." + stretch.kind())));
        Tables.cell(
                row,
                stretch.first().equals(stretch.last())
                        ? formats.date(stretch.first())
                        : getTranslation(
                                "progress.HandOverView.fromTo",
                                formats.date(stretch.first()),
                                formats.date(stretch.last())));
        Tables.figure(row, getTranslation("progress.HandOverView.times", stretch.count()));
        Tables.shortCell(row, stretch.due() == null ? "" : formats.shortDate(stretch.due()));
    }

    private NativeTable left(Before before) {
        NativeTable table = Tables.captioned(getTranslation("progress.HandOverView.left"));
        var head = table.getHead().addRow();
        Tables.head(head, getTranslation("progress.HandOverView.project"));
        Tables.head(head, getTranslation("progress.HandOverView.mark"));
        Tables.head(head, getTranslation("progress.HandOverView.issues"));
        Tables.head(head, getTranslation("progress.HandOverView.improvement"));
        for (Left left : before.left()) {
            var row = table.getBody().addRow();
            Tables.rowHead(row, new Anchor(ProgressLinks.report(left.report()), left.title()));
            Tables.cell(row, left.mark());
            Tables.cell(row, left.issues());
            Tables.cell(row, left.improvement());
        }
        return table;
    }
}
