package jp.hagukumi.plan.quantity.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.quantity.Cell;
import jp.hagukumi.shared.RuleViolation;

/** A block of cells as spreadsheets put it on the clipboard: lines, with a tab between cells. */
record PastedBlock(List<List<String>> lines) {

    static PastedBlock of(String text) {
        List<String> lines = new ArrayList<>(
                Arrays.asList(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)));
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        return new PastedBlock(lines.stream()
                .map(line -> Arrays.stream(line.split("\t", -1))
                        .map(PastedBlock::unquoted)
                        .toList())
                .toList());
    }

    private static String unquoted(String cell) {
        String text = cell.strip();
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                : text;
    }

    /** Lays the block over the cells of a table; refused when it reaches beyond the table, so that nothing is lost. */
    Map<Cell, String> over(List<List<Cell>> rows, int row, int col) {
        int width = lines.stream().mapToInt(List::size).max().orElse(0);
        RuleViolation.unless(
                row + lines.size() <= rows.size()
                        && !rows.isEmpty()
                        && col + width <= rows.getFirst().size(),
                "plan.violation.quantityPasteBeyond",
                lines.size(),
                width,
                rows.size() - row,
                (rows.isEmpty() ? 0 : rows.getFirst().size()) - col);
        Map<Cell, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < lines.get(i).size(); j++) {
                texts.put(rows.get(row + i).get(col + j), lines.get(i).get(j));
            }
        }
        return texts;
    }
}
