package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** Plain tables of a page or two: they print, and everybody's screen reader knows them. */
final class Tables {

    private static final String FIGURE = "figure-cell";

    private Tables() {}

    /** A table with a caption that is not shown, because a heading above says the same. */
    static NativeTable captioned(String caption) {
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.setCaptionText(caption);
        return table;
    }

    static void head(NativeTableRow row, String text) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.setText(text);
    }

    static void figureHead(NativeTableRow row, String text) {
        head(row, text);
        row.getHeaderCells().getLast().addClassName(FIGURE);
    }

    /** What the row is about. */
    static void rowHead(NativeTableRow row, Component content) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.add(content);
    }

    static void cell(NativeTableRow row, Component content) {
        row.addDataCell().add(content);
    }

    static void cell(NativeTableRow row, String text) {
        row.addDataCell().setText(text);
    }

    /** A word or a date that is not to be broken. */
    static void shortCell(NativeTableRow row, String text) {
        cell(row, text);
        row.getDataCells().getLast().addClassName("nowrap");
    }

    static void figure(NativeTableRow row, String number) {
        row.addDataCell().setText(number);
        row.getDataCells().getLast().addClassName(FIGURE);
    }

    /** Wider than the page, it scrolls by itself and not the page. */
    static Div scrolling(NativeTable table) {
        Div around = new Div(table);
        around.addClassName("table-scroll");
        return around;
    }
}
