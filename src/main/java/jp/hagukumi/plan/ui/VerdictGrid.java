package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.hagukumi.plan.RowVerdict;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** One line per element of a previewed workbook: its verdict, and what would change or was understood. */
class VerdictGrid extends Composite<Div> {

    private final Grid<RowVerdict> grid = new Grid<>();
    private final ChangeWords words = new ChangeWords(getLocale());

    VerdictGrid(List<RowVerdict> rows) {
        grid.addClassName("verdicts");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(row -> row.row() == 0 ? "" : Integer.toString(row.row()))
                .setHeader(getTranslation("plan.VerdictGrid.row"))
                .setWidth("4.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> new StatusBadge(getTranslation("plan.Verdict." + row.verdict()), tone(row)))
                .setHeader(getTranslation("plan.VerdictGrid.verdict"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.addColumn(row -> row.level() + row.sheet())
                .setHeader(getTranslation("plan.VerdictGrid.level"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(row -> row.code().isEmpty() ? row.title() : row.code() + " " + row.title())
                .setHeader(getTranslation("plan.ElementTree.title"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::details)
                .setHeader(getTranslation("plan.VerdictGrid.details"))
                .setFlexGrow(3);

        Checkbox all = new Checkbox(getTranslation("plan.VerdictGrid.all"));
        // What changes is what has to be judged; where nothing does, everything is shown.
        boolean nothingDiffers = rows.stream().allMatch(row -> row.verdict() == Verdict.SAME);
        all.setValue(nothingDiffers);
        boolean someSame = rows.stream().anyMatch(row -> row.verdict() == Verdict.SAME);
        all.setVisible(someSame);
        all.addValueChangeListener(e -> show(rows, e.getValue()));
        getContent().add(all, grid);
        show(rows, nothingDiffers);
    }

    private void show(List<RowVerdict> rows, boolean all) {
        grid.setItems(
                all
                        ? rows
                        : rows.stream()
                                .filter(row -> row.verdict() != Verdict.SAME)
                                .toList());
    }

    private Component details(RowVerdict row) {
        Div cell = new Div();
        cell.addClassName("verdict-details");
        row.changes().forEach(change -> cell.add(new Div(new Span(words.of(change)))));
        row.understood().forEach(understood -> {
            Span line = new Span(words.of(understood));
            line.addClassName("second");
            cell.add(new Div(line));
        });
        return cell;
    }

    private static Tone tone(RowVerdict row) {
        return switch (row.verdict()) {
            case NEW -> Tone.UNDERWAY;
            case CHANGED -> Tone.WAITS;
            case SAME -> Tone.QUIET;
            case MISSING, REMOVED -> Tone.ALARM;
        };
    }
}
