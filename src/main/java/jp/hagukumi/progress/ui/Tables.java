package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** Plain tables of a page or two: they print, and everybody's screen reader knows them. */
public final class Tables {

    private static final String FIGURE = "figure-cell";

    private Tables() {}

    /** A table with a caption that is not shown, because a heading above says the same. */
    public static NativeTable captioned(String caption) {
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.setCaptionText(caption);
        return table;
    }

    public static void head(NativeTableRow row, String text) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.setText(text);
    }

    public static void figureHead(NativeTableRow row, String text) {
        head(row, text);
        row.getHeaderCells().getLast().addClassName(FIGURE);
    }

    /** What the row is about. */
    public static void rowHead(NativeTableRow row, Component content) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.add(content);
    }

    public static void cell(NativeTableRow row, Component content) {
        row.addDataCell().add(content);
    }

    public static void cell(NativeTableRow row, String text) {
        row.addDataCell().setText(text);
    }

    /** A word or a date that is not to be broken. */
    public static void shortCell(NativeTableRow row, String text) {
        cell(row, text);
        row.getDataCells().getLast().addClassName("nowrap");
    }

    public static void figure(NativeTableRow row, String number) {
        row.addDataCell().setText(number);
        row.getDataCells().getLast().addClassName(FIGURE);
    }

    /** Wider than the page, it scrolls by itself and not the page. */
    public static Div scrolling(NativeTable table) {
        Div around = new Div(table);
        around.addClassName("table-scroll");
        return around;
    }
}
