package jp.hagukumi.comment.intake;

import java.util.List;

/**
 * One row of a file, whose cells can run over several lines.
 *
 * @param line its number among the rows, from 1, as a spreadsheet program counts them: a row of several lines is one
 * @param faults what is wrong with its cells before anybody knows what they mean
 */
record TableRow(long line, List<String> cells, List<RowFault> faults) {

    TableRow {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }

    TableRow(long line, List<String> cells) {
        this(line, cells, List.of());
    }

    /** Nothing where the row is shorter than its headings. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return faults.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    /** Says nothing of the citizen, so that no log can. */
    @Override
    public String toString() {
        return "TableRow[" + line + ", " + cells.size() + " cells]";
    }
}
