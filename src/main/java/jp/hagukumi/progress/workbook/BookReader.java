package jp.hagukumi.progress.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.workbook.CellTexts;
import jp.hagukumi.workbook.Problems;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.SheetRows;
import jp.hagukumi.workbook.WorkbookFile;
import jp.hagukumi.workbook.WorkbookProblem;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a section's workbook however it was renamed, sorted and added to. A cell that cannot be read spoils no other; a
 * file that is none, or another one, is a {@link Refusal}.
 */
final class BookReader {

    private final String file;
    private final List<Reason> notes = new ArrayList<>();

    private BookReader(String file) {
        this.file = file;
    }

    /** @param name what the person calls the file */
    static Book read(Path path, String name) {
        try (ReadableWorkbook workbook = WorkbookFile.open(path, name)) {
            return new BookReader(name).read(workbook);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Book read(ReadableWorkbook workbook) {
        Map<String, List<Row>> reports = new LinkedHashMap<>();
        Map<String, List<Row>> asked = new LinkedHashMap<>();
        BookBase base = null;
        for (Sheet sheet : workbook.getSheets().toList()) {
            String name = Objects.requireNonNullElse(sheet.getName(), "");
            if (name.equals(BookWriter.HIDDEN_SHEET)) {
                base = BookBase.of(hidden(sheet));
            } else {
                List<Row> rows = rows(sheet);
                if (marks(rows, BookMarks.KEY) != null) {
                    putOnly(reports, name, rows);
                } else if (marks(rows, BookMarks.ASKED) != null) {
                    putOnly(asked, name, rows);
                }
            }
        }
        if (reports.isEmpty()) {
            throw refuse(BookProblem.NO_REPORTS);
        }
        return new Book(read(reports, BookMarks.KEY), read(asked, BookMarks.ASKED), base, notes);
    }

    private void putOnly(Map<String, List<Row>> sheets, String name, List<Row> rows) {
        sheets.put(name, rows);
        if (sheets.size() > 1) {
            throw refuse(BookProblem.SHEET_TWICE, String.join(", ", sheets.keySet()));
        }
    }

    /** The only sheet of its kind, or one without rows; so is one without its column for the answers. */
    private Book.Sheet read(Map<String, List<Row>> only, String mark) {
        return only.entrySet().stream()
                .findFirst()
                .map(sheet -> read(sheet.getKey(), sheet.getValue(), mark))
                .filter(sheet -> mark.equals(BookMarks.KEY) || sheet.fields().contains(BookMarks.ANSWER))
                .orElse(Book.Sheet.NONE);
    }

    private Book.Sheet read(String sheet, List<Row> rows, String mark) {
        if (rows.size() > Book.ROWS) {
            throw refuse(BookProblem.TOO_MANY_ROWS, sheet, Book.ROWS);
        }
        Row marks = Objects.requireNonNull(marks(rows, mark));
        Map<String, Integer> columns = columns(sheet, marks);
        int keys = Objects.requireNonNull(columns.get(mark));
        Integer titles = columns.get(BookMarks.TITLE);
        Integer questions = columns.get(BookMarks.QUESTION);
        Map<FieldCode, Integer> fields = new TreeMap<>();
        columns.forEach((above, column) -> {
            FieldCode field = BookMarks.fieldBelow(above);
            if (field != null) {
                fields.put(field, column);
            }
        });
        Row headings = rows.stream()
                .filter(row -> text(row, keys).equals(BookMarks.HEADINGS))
                .findFirst()
                .orElse(marks);
        List<Book.Row> read = new ArrayList<>();
        for (Row row : rows) {
            String key = text(row, keys);
            if (!BookMarks.isMark(key)) {
                Map<FieldCode, Book.Cell> cells = cells(sheet, row, headings, fields);
                String title = titles == null ? null : text(row, titles);
                String question = questions == null ? null : text(row, questions);
                read.add(
                        mark.equals(BookMarks.ASKED)
                                ? asked(row.getRowNum(), key, title, question, cells)
                                : report(row.getRowNum(), key, title, cells));
            }
        }
        noteStrangeColumns(sheet, rows, marks, keys);
        return new Book.Sheet(sheet, fields.keySet(), read);
    }

    private static Book.Row report(int number, String key, @Nullable String title, Map<FieldCode, Book.Cell> cells) {
        ReportId report = ReportId.parse(key).orElse(null);
        // An id can be written in more than one way.
        return new Book.Row(number, report == null ? key : report.toString(), report, title, null, cells);
    }

    /** The one cell of such a row belongs to the field that its key names. */
    private static Book.Row asked(
            int number,
            String key,
            @Nullable String title,
            @Nullable String question,
            Map<FieldCode, Book.Cell> cells) {
        ReportId report = BookMarks.reportIn(key);
        FieldCode field = BookMarks.fieldIn(key);
        Book.Cell answer = cells.get(BookMarks.ANSWER);
        if (report == null || field == null || answer == null) {
            return new Book.Row(number, key, report, title, question, cells);
        }
        return new Book.Row(number, BookMarks.asked(report, field), report, title, question, Map.of(field, answer));
    }

    /** The hidden row by which the columns are found, wherever it was sorted to; null when the sheet has none. */
    private static @Nullable Row marks(List<Row> rows, String mark) {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> mark.equals(text(cell))))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Integer> columns(String sheet, Row marks) {
        Map<String, Integer> columns = new TreeMap<>();
        for (Cell cell : marks) {
            String mark = text(cell);
            boolean counts = BookMarks.isMark(mark) && !mark.equals(BookMarks.SHOWN);
            if (counts && columns.putIfAbsent(mark, cell.getColumnIndex()) != null) {
                throw refuse(
                        BookProblem.COLUMN_TWICE,
                        sheet,
                        CellTexts.letters(Objects.requireNonNull(columns.get(mark))),
                        CellTexts.letters(cell.getColumnIndex()));
            }
        }
        return columns;
    }

    private static Map<FieldCode, Book.Cell> cells(
            String sheet, Row row, Row headings, Map<FieldCode, Integer> fields) {
        Map<FieldCode, Book.Cell> cells = new TreeMap<>();
        fields.forEach((field, column) -> {
            Problems problems = new Problems();
            String text = new CellTexts(sheet, problems).read(row, column, text(headings, column));
            Reason problem =
                    problems.isEmpty() ? null : Reason.of(problems.all().getFirst());
            cells.put(
                    field,
                    new Book.Cell(
                            CellTexts.address(row.getRowNum(), column),
                            text == null ? "" : BookText.of(text),
                            problem));
        });
        return cells;
    }

    /** Somebody's own columns are no mistake, but nobody should believe that they came along. */
    private void noteStrangeColumns(String sheet, List<Row> rows, Row marks, int keys) {
        Set<Integer> known = marks.stream()
                .filter(cell -> BookMarks.isMark(text(cell)))
                .map(Cell::getColumnIndex)
                .collect(Collectors.toSet());
        rows.stream()
                .filter(row -> !BookMarks.isMark(text(row, keys)))
                .flatMap(Row::stream)
                .filter(cell -> CellTexts.isFilled(cell) && !known.contains(cell.getColumnIndex()))
                .map(Cell::getColumnIndex)
                .distinct()
                .sorted()
                .forEach(column ->
                        notes.add(Reason.of("progress.workbook.note.column", CellTexts.letters(column), sheet)));
    }

    private List<Row> rows(Sheet sheet) {
        List<Row> filled = new ArrayList<>();
        try (SheetRows rows = new SheetRows(sheet)) {
            while (rows.hasNext()) {
                Row row = rows.next();
                // The library keeps every row as wide as the widest before it.
                if (row.getCellCount() > Book.COLUMNS) {
                    throw refuse(BookProblem.TOO_MANY_COLUMNS, sheet.getName(), Book.COLUMNS);
                }
                if (!CellTexts.isBlank(row)) {
                    filled.add(row);
                }
                if (filled.size() > Book.ROWS) {
                    break;
                }
            }
        }
        return filled;
    }

    private static List<List<String>> hidden(Sheet sheet) {
        List<List<String>> lines = new ArrayList<>();
        CellTexts texts = new CellTexts(sheet.getName(), new Problems());
        try (SheetRows rows = new SheetRows(sheet)) {
            while (rows.hasNext() && lines.size() < Book.ROWS * 40) {
                Row row = rows.next();
                List<String> line = new ArrayList<>();
                for (int column = 0; column < BookBase.COLUMNS; column++) {
                    String text = texts.read(row, column, "");
                    line.add(text == null ? "" : BookText.of(text));
                }
                if (line.stream().anyMatch(text -> !text.isEmpty())) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static String text(Row row, int column) {
        return row.hasCell(column) ? text(row.getCell(column)) : "";
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : Objects.toString(cell.getValue(), "").strip();
    }

    private Refusal refuse(BookProblem kind, Object... facts) {
        return new Refusal(WorkbookProblem.ofFile(kind, file, facts));
    }
}
