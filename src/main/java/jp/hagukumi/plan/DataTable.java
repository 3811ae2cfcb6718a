package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for machines: one datum in a cell, figures without text, years in western years.
 *
 * @param name the file's name without its ending, in Latin letters
 * @param headings one row of them
 */
public record DataTable(String name, List<String> headings, List<List<String>> rows) {

    public DataTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    List<List<String>> all() {
        List<List<String>> all = new ArrayList<>(rows.size() + 1);
        all.add(headings);
        all.addAll(rows);
        return all;
    }
}
