package jp.hagukumi.plan.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.hagukumi.plan.history.ComparedField;
import jp.hagukumi.plan.history.ComparedRow;
import jp.hagukumi.plan.history.Comparison;
import jp.hagukumi.plan.history.Difference;
import jp.hagukumi.shared.TextDiff;
import jp.hagukumi.uikit.DiffText;
import jp.hagukumi.uikit.StatusBadge;

/** What differs, old beside new with the differing stretches marked, and why. */
class ComparisonTable extends Composite<NativeTable> {

    private static final int COLUMNS = 4;

    private final Comparison comparison;

    /**
     * Shows the first rows of a comparison.
     *
     * @param caption what the table is, for everybody and for who hears it
     * @param old the key of the heading over the old text
     * @param young the key of the heading over the new text
     */
    ComparisonTable(Comparison comparison, int rows, String caption, String old, String young) {
        this.comparison = comparison;
        NativeTable table = getContent();
        table.addClassName("comparison");
        table.setCaptionText(caption);
        NativeTableRow head = new NativeTableRow(
                heading("plan.ComparisonTable.part", "part"),
                heading(old, "said"),
                heading(young, "said"),
                heading("plan.ComparisonTable.reason", "reason"));
        table.getHead().add(head);
        comparison.rows().stream().limit(rows).forEach(row -> table.add(body(row)));
    }

    private NativeTableHeaderCell heading(String key, String width) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(width);
        return cell;
    }

    /** One group of lines for each thing: its name and place first, then one line for each part. */
    private NativeTableBody body(ComparedRow row) {
        NativeTableBody body = new NativeTableBody();
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "rowgroup");
        name.getElement().setAttribute("colspan", Integer.toString(COLUMNS));
        name.addClassName("thing");
        Span title = new Span(row.title());
        title.addClassName("thing-title");
        Div line = new Div(title);
        for (Difference difference : Difference.values()) {
            if (row.differences().contains(difference)) {
                line.add(new StatusBadge(getTranslation("plan.Difference." + difference), tone(difference)));
            }
        }
        Span place = new Span(
                row.place().isEmpty()
                        ? getTranslation("plan.Thing." + row.thing())
                        : getTranslation(
                                "plan.ComparisonTable.place",
                                getTranslation("plan.Thing." + row.thing()),
                                row.place()));
        place.addClassName("second");
        name.add(line, place);
        body.add(new NativeTableRow(name));
        if (row.isMoved()) {
            body.add(line(
                    row,
                    new ComparedField(
                            getTranslation("plan.history.place"), above(row.placeBefore()), above(row.placeAfter())),
                    true));
        }
        boolean first = !row.isMoved();
        for (ComparedField field : row.fields()) {
            body.add(line(row, field, first));
            first = false;
        }
        return body;
    }

    private String above(String place) {
        return place.isEmpty() ? getTranslation("plan.history.top") : place;
    }

    private NativeTableRow line(ComparedRow row, ComparedField field, boolean first) {
        NativeTableHeaderCell part = new NativeTableHeaderCell(field.label());
        part.getElement().setAttribute("scope", "row");
        TextDiff diff = field.diff();
        NativeTableRow line = new NativeTableRow(
                part,
                cell(field.before(), DiffText.old(diff.before())),
                cell(field.after(), DiffText.young(diff.after())));
        if (first) {
            NativeTableCell reason = new NativeTableCell();
            reason.setRowspan(row.fields().size() + (row.isMoved() ? 1 : 0));
            List<String> reasons = comparison.reasons(row);
            reason.setText(String.join("\n", reasons));
            reason.addClassName("original-text");
            line.add(reason);
        }
        return line;
    }

    private NativeTableCell cell(String text, Component words) {
        if (!text.isEmpty()) {
            return new NativeTableCell(words);
        }
        NativeTableCell nothing = new NativeTableCell(getTranslation("plan.ComparisonTable.nothing"));
        nothing.addClassName("second");
        return nothing;
    }

    private static StatusBadge.Tone tone(Difference difference) {
        return switch (difference) {
            case ADDED -> StatusBadge.Tone.DONE;
            case CHANGED -> StatusBadge.Tone.WAITS;
            case MOVED -> StatusBadge.Tone.UNDERWAY;
            case REMOVED -> StatusBadge.Tone.ALARM;
        };
    }
}
