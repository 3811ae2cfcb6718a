package jp.hagukumi.progress.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import jp.hagukumi.progress.FieldCode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A section's workbook in somebody's hands: cells are changed, rows moved, as in a spreadsheet program. */
public final class HandledBook {

    private record Formula(String text) {}

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    private String hand;

    public HandledBook(byte[] workbook) {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            read.getSheets().forEach(sheet -> {
                List<List<Object>> rows = new ArrayList<>();
                try {
                    sheet.read().forEach(row -> {
                        while (rows.size() < row.getRowNum() - 1) {
                            rows.add(new ArrayList<>());
                        }
                        List<Object> cells = new ArrayList<>();
                        row.stream()
                                .map(cell -> cell == null ? "" : Objects.toString(cell.getValue(), ""))
                                .forEach(cells::add);
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
        hand = sheets.keySet().iterator().next();
    }

    /** Goes on with another sheet than that of the reports. */
    public HandledBook on(String sheet) {
        hand = sheet;
        return this;
    }

    /** The rows of the sheet in hand, the four above them too. */
    public List<List<Object>> rows() {
        return sheet(hand);
    }

    public List<List<Object>> sheet(String name) {
        return Objects.requireNonNull(sheets.get(name), () -> name + " in " + sheets.keySet());
    }

    /** The row with this key. */
    public List<Object> row(String key) {
        return rows().stream()
                .filter(row -> !row.isEmpty() && row.getFirst().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public int column(String mark) {
        int column = rows().getFirst().indexOf(mark);
        if (column < 0) {
            throw new IllegalStateException(mark + " in " + rows().getFirst());
        }
        return column;
    }

    public Object get(String key, FieldCode field) {
        int column = column(BookMarks.field(field));
        return column < row(key).size() ? row(key).get(column) : "";
    }

    /** Writes a text, a number, a share as per cent, a date, or with "=" before it a formula. */
    public HandledBook set(String key, FieldCode field, Object value) {
        boolean formula = value instanceof String text && text.startsWith("=");
        return put(
                row(key),
                column(BookMarks.field(field)),
                formula ? new Formula(value.toString().substring(1)) : value);
    }

    public HandledBook put(List<Object> row, int column, Object value) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, value);
        return this;
    }

    public HandledBook delete(String key) {
        rows().remove(row(key));
        return this;
    }

    /** The same row once more at the end. */
    public List<Object> twice(String key) {
        List<Object> copy = new ArrayList<>(row(key));
        rows().add(copy);
        return copy;
    }

    /** All rows the other way round, the hidden ones and the headings among them, and the columns as well. */
    public HandledBook turnRound() {
        int columns = rows().stream().mapToInt(List::size).max().orElse(0);
        rows().forEach(row -> {
            while (row.size() < columns) {
                row.add("");
            }
            Collections.reverse(row);
        });
        Collections.reverse(rows());
        return this;
    }

    public HandledBook rename(String sheet, String name) {
        Map<String, List<List<Object>>> renamed = new LinkedHashMap<>();
        sheets.forEach((old, rows) -> renamed.put(old.equals(sheet) ? name : old, rows));
        sheets.clear();
        sheets.putAll(renamed);
        hand = hand.equals(sheet) ? name : hand;
        return this;
    }

    public HandledBook remove(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    public HandledBook copySheet(String name) {
        sheets.put(name, new ArrayList<>(rows()));
        return this;
    }

    public HandledBook with(Consumer<HandledBook> change) {
        change.accept(this);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            sheets.forEach((name, rows) -> {
                Worksheet sheet = workbook.newWorksheet(name);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        put(sheet, row, column, rows.get(row).get(column));
                    }
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy/m/d").set();
            }
            case BigDecimal share -> {
                sheet.value(row, column, share);
                sheet.style(row, column).format("0.0%").set();
            }
            case Number number -> sheet.value(row, column, number);
            case Formula formula -> sheet.formula(row, column, formula.text());
            default -> {
                if (!value.toString().isEmpty()) {
                    sheet.value(row, column, value.toString());
                }
            }
        }
    }
}
