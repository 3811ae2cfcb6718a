package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.assessment.Distribution;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.CountBar;

/** How the marks below a place are spread: projects counted once, and the sections' marks beside them. */
final class Marks {

    private Marks() {}

    /** {@code A 3　B 5　未確定 2}: only what there is. */
    static String inOneLine(Component on, Distribution marks) {
        return Stream.concat(
                        marks.marks().stream()
                                .filter(mark -> marks.projects(mark) > 0)
                                .map(mark -> mark + " " + marks.projects(mark)),
                        Stream.of(
                                        rest(on, "differing", marks.differing()),
                                        rest(on, "unmarked", marks.unmarked()),
                                        rest(on, "pending", marks.pending()))
                                .filter(one -> !one.isEmpty()))
                .collect(Collectors.joining(on.getTranslation("progress.Marks.between")));
    }

    private static String rest(Component on, String key, long count) {
        return count == 0 ? "" : on.getTranslation("progress.Marks." + key) + " " + count;
    }

    /** A table with a row for each mark; the sums below are all projects and all reports. */
    static Card card(Component on, Distribution marks, List<RatingMark> scale) {
        Card card = new Card(new H2(on.getTranslation("progress.Marks.title")));
        if (marks.projects() == 0) {
            card.add(new Paragraph(on.getTranslation("progress.Marks.none")));
            return card;
        }
        NativeTable table = Tables.captioned(on.getTranslation("progress.Marks.title"));
        NativeTableRow head = table.getHead().addRow();
        Tables.head(head, on.getTranslation("progress.FieldCode.mark"));
        Tables.figureHead(head, on.getTranslation("progress.Marks.projects"));
        Tables.figureHead(head, on.getTranslation("progress.Marks.reports"));
        marks.marks().forEach(mark -> row(table, label(mark, scale), marks.projects(mark), marks.reports(mark)));
        row(table, on.getTranslation("progress.Marks.differing"), marks.differing(), -1);
        row(table, on.getTranslation("progress.Marks.unmarked"), marks.unmarked(), marks.reportsUnmarked());
        row(table, on.getTranslation("progress.Marks.pending"), marks.pending(), marks.reportsPending());
        row(table, on.getTranslation("progress.TallyTable.sum"), marks.projects(), marks.reports());
        Paragraph rule = new Paragraph(on.getTranslation("progress.Marks.rule"));
        rule.addClassName("third");
        Div both = new Div(bar(on, marks, scale), Tables.scrolling(table), rule);
        card.add(both);
        return card;
    }

    private static CountBar bar(Component on, Distribution marks, List<RatingMark> scale) {
        return new CountBar(Stream.concat(
                        marks.marks().stream().map(mark -> new CountBar.Part(label(mark, scale), marks.projects(mark))),
                        Stream.of(new CountBar.Part(
                                        on.getTranslation("progress.Marks.others"),
                                        marks.differing() + marks.unmarked() + marks.pending())
                                .asRest()))
                .toList());
    }

    private static String label(String mark, List<RatingMark> scale) {
        return scale.stream()
                .filter(one -> one.mark().equals(mark))
                .findFirst()
                .map(one -> (mark + " " + one.label()).strip())
                .orElse(mark);
    }

    /** @param reports below 0 where the sections' marks know no such thing */
    private static void row(NativeTable table, String name, long projects, long reports) {
        NativeTableRow row = table.getBody().addRow();
        Tables.rowHead(row, new Span(name));
        Tables.figure(row, Long.toString(projects));
        Tables.figure(row, reports < 0 ? "—" : Long.toString(reports));
    }
}
