package jp.hagukumi.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A workbook in which somebody changes cells, rows and columns, as in a spreadsheet program. */
public final class EditedWorkbook {

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    public EditedWorkbook(byte[] workbook) {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            read.getSheets().forEach(sheet -> {
                List<List<String>> rows = new ArrayList<>();
                try {
                    sheet.read().forEach(row -> {
                        List<String> cells = new ArrayList<>();
                        row.stream().map(EditedWorkbook::text).forEach(cells::add);
                        rows.add(cells);
                    });
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
                sheets.put(sheet.getName(), rows);
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(Cell cell) {
        return cell == null ? "" : Objects.toString(cell.getValue(), "");
    }

    /** The names of the sheets, hidden ones too. */
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** All rows of a sheet, the headings first. */
    public List<List<String>> rows(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet), () -> sheet + " in " + sheets.keySet());
    }

    /** The rows of a sheet that hold a value, whatever the column. */
    public List<List<String>> rowsWith(String sheet, String value) {
        return rows(sheet).stream().filter(row -> row.contains(value)).toList();
    }

    /** The text below a heading in the one row that holds a value. */
    public String text(String sheet, String holding, String heading) {
        List<String> row = row(sheet, holding);
        int column = column(sheet, heading);
        return column < row.size() ? row.get(column) : "";
    }

    /** Writes below a heading in the one row that holds a value. */
    public EditedWorkbook set(String sheet, String holding, String heading, String text) {
        List<String> row = row(sheet, holding);
        int column = column(sheet, heading);
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
        return this;
    }

    /** Adds a row in which the cells stand below the columns in their order. */
    public EditedWorkbook add(String sheet, String... cells) {
        rows(sheet).add(new ArrayList<>(List.of(cells)));
        return this;
    }

    /** Deletes the one row that holds a value. */
    public EditedWorkbook delete(String sheet, String holding) {
        rows(sheet).remove(row(sheet, holding));
        return this;
    }

    public EditedWorkbook deleteSheet(String sheet) {
        rows(sheet);
        sheets.remove(sheet);
        return this;
    }

    public EditedWorkbook deleteColumn(String sheet, String heading) {
        int column = column(sheet, heading);
        rows(sheet).forEach(row -> {
            if (column < row.size()) {
                row.remove(column);
            }
        });
        return this;
    }

    /** Sorts the rows of a sheet, and its columns, the other way round. */
    public EditedWorkbook turnRound(String sheet) {
        List<List<String>> rows = rows(sheet);
        int columns = rows.getFirst().size();
        for (List<String> row : rows) {
            IntStream.range(row.size(), columns).forEach(missing -> row.add(""));
            Collections.reverse(row);
        }
        Collections.reverse(rows.subList(1, rows.size()));
        return this;
    }

    /** Adds columns at the right. */
    public EditedWorkbook headings(String sheet, List<String> headings) {
        rows(sheet).getFirst().addAll(headings);
        return this;
    }

    private List<String> row(String sheet, String holding) {
        List<List<String>> found = rowsWith(sheet, holding);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " rows with " + holding + " on " + rows(sheet));
        }
        return found.getFirst();
    }

    private int column(String sheet, String heading) {
        int column = rows(sheet).getFirst().indexOf(heading);
        if (column < 0) {
            throw new IllegalStateException(
                    heading + " not among " + rows(sheet).getFirst());
        }
        return column;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            sheets.forEach((name, rows) -> {
                Worksheet sheet = workbook.newWorksheet(name);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        if (!rows.get(row).get(column).isEmpty()) {
                            sheet.value(row, column, rows.get(row).get(column));
                        }
                    }
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
