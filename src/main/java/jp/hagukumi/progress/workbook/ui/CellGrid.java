package jp.hagukumi.progress.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.List;
import jp.hagukumi.progress.workbook.CellVerdict;
import jp.hagukumi.progress.workbook.PreviewWords;
import jp.hagukumi.progress.workbook.Reason;
import jp.hagukumi.progress.workbook.RowVerdict;
import jp.hagukumi.progress.workbook.WorkbookPreview;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/** Every cell that differs, with what stood there at the export, what the workbook says and what the portal says. */
class CellGrid extends Composite<Grid<CellGrid.Line>> {

    private static final int MOST_ROWS = 8;

    private final PreviewWords words = new PreviewWords(getLocale());

    /** One cell of one row. */
    record Line(RowVerdict row, CellVerdict cell) implements Serializable {}

    CellGrid(WorkbookPreview.Ready ready) {
        List<Line> lines = ready.rows().stream()
                .flatMap(row -> row.cells().stream().map(cell -> new Line(row, cell)))
                .toList();
        Grid<Line> grid = getContent();
        grid.setVisible(!lines.isEmpty());
        grid.addClassName("workbook-cells");
        grid.setAllRowsVisible(lines.size() <= MOST_ROWS);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("progress.workbook.cells"));
        grid.addComponentColumn(line -> new StatusBadge(
                        getTranslation("progress.workbook.Kind." + line.cell().kind()),
                        tone(line.cell().kind())))
                .setHeader(getTranslation("progress.workbook.what"))
                .setWidth("8.2rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::place)
                .setHeader(getTranslation("progress.workbook.where"))
                .setFlexGrow(2);
        grid.addComponentColumn(line -> text(line.cell().base()))
                .setHeader(getTranslation("progress.workbook.base"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::file)
                .setHeader(getTranslation("progress.workbook.file"))
                .setFlexGrow(3);
        grid.addComponentColumn(line -> text(line.cell().portal()))
                .setHeader(getTranslation("progress.workbook.portal"))
                .setFlexGrow(3);
        grid.setItems(lines);
    }

    private Component place(Line line) {
        Span field = new Span(line.cell().field().name(Words.in(getLocale())));
        field.addClassName("field-name");
        Span where = new Span(getTranslation(
                "progress.workbook.at",
                line.cell().address(),
                line.row().title(),
                line.row().sheet()));
        where.addClassName("second");
        return new Div(new Div(field), where);
    }

    private Component file(Line line) {
        Div cell = new Div(text(line.cell().file()));
        Reason note = line.cell().note();
        if (note != null) {
            Div said = new Div(new Span(words.of(note)));
            said.addClassNames("second", line.cell().kind() == CellVerdict.Kind.REFUSED ? "alarm" : "hint");
            cell.add(said);
        }
        return cell;
    }

    private Component text(@Nullable String text) {
        Div said = new Div(new Span(words.text(text)));
        said.addClassName(text == null || text.isEmpty() ? "second" : "original-text");
        return said;
    }

    private static Tone tone(CellVerdict.Kind kind) {
        return switch (kind) {
            case TAKEN -> Tone.DONE;
            case CONFLICT -> Tone.WAITS;
            case EMPTIED, REFUSED -> Tone.ALARM;
            case KEPT -> Tone.QUIET;
        };
    }
}
