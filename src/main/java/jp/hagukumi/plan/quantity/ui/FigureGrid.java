package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.Cell;
import jp.hagukumi.plan.quantity.QuantityContent;
import jp.hagukumi.plan.quantity.QuantityLine;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Formats;

/** The fields of one area in the shape of the table. Keys and pasting work as in a spreadsheet. */
@Tag("hagukumi-figures")
@JsModule("./figures/hagukumi-figures.ts")
class FigureGrid extends Component implements HasComponents {

    private static final String TEXT = "event.detail.text";
    private static final String ROW = "event.detail.row";
    private static final String COL = "event.detail.col";
    private static final int PASTE_MAX = 100_000;

    /** What the table is asked to do by whoever types in it. */
    interface Typist extends Serializable {

        void typed(Map<Cell, String> texts);

        void save();
    }

    private final List<CellField> fields = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Typist typist;

    FigureGrid(Typist typist) {
        this.typist = typist;
        getElement().addEventListener("figures-save", e -> typist.save());
        getElement()
                .addEventListener(
                        "figures-paste",
                        e -> pasted(
                                e.getEventData().path(TEXT).asString(""),
                                e.getEventData().path(ROW).asInt(0),
                                e.getEventData().path(COL).asInt(0)))
                .addEventData(TEXT)
                .addEventData(ROW)
                .addEventData(COL);
    }

    /** Shows the fields of an area. */
    void show(QuantityContent content, AreaId area, String areaName) {
        Formats formats = Formats.in(getLocale());
        removeAll();
        fields.clear();
        rows.clear();
        NativeTable table = new NativeTable();
        table.addClassName("figure-table");
        table.setCaptionText(getTranslation("plan.FigureTable.caption", areaName, content.unit()));
        NativeTableRow head = table.getHead().addRow();
        heading(head, "col", getTranslation("plan.FigureTable.line"));
        content.years().forEach(year -> heading(head, "col", formats.fiscalYear(year)));
        for (QuantityLine line : content.lines()) {
            NativeTableRow row = table.getBody().addRow();
            row.setClassName("total", !line.formula().isBlank());
            heading(row, "row", line.name());
            List<Cell> cells = new ArrayList<>();
            for (FiscalYear year : content.years()) {
                Cell cell = new Cell(area, line.number(), year);
                fields.add(new CellField(
                                row.addDataCell(),
                                cell,
                                line.name() + " " + formats.fiscalYear(year),
                                text -> typist.typed(Map.of(cell, text)))
                        .at(rows.size(), cells.size()));
                cells.add(cell);
            }
            rows.add(cells);
        }
        add(table);
    }

    private static void heading(NativeTableRow row, String scope, String words) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        cell.setText(words);
    }

    /** A block from a spreadsheet, from the field where it was pasted to the right and down. */
    void pasted(String block, int row, int col) {
        RuleViolation.unless(block.length() <= PASTE_MAX, "plan.violation.quantityPasteLarge");
        typist.typed(PastedBlock.of(block).over(rows, row, col));
    }

    List<CellField> fields() {
        return List.copyOf(fields);
    }
}
