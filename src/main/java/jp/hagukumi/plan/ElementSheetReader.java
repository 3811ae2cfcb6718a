package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookWords.WORDS;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jp.hagukumi.plan.WorkbookWords.Column;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.workbook.CellTexts;
import jp.hagukumi.workbook.Problems;
import jp.hagukumi.workbook.SheetRows;
import jp.hagukumi.workbook.WorkbookProblem;
import jp.hagukumi.workbook.WorkbookProblem.Kind;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the element sheet: one element of the plan per row. */
final class ElementSheetReader {

    private static final String DEPARTMENT_ENDS = "[\\n,;\\uff0c\\uff1b\\u3001\\uff64]";

    private final String sheet;
    private final Problems problems;
    private final Predicate<String> knownDepartment;
    private final Map<String, String> levels = new HashMap<>();
    private final String levelsShown;
    private final @Nullable FiscalYear planStart;
    private final boolean startNotKnown;
    private final CellTexts texts;
    private final Headings<Column> headings;

    private final List<PlanRow> read = new ArrayList<>();
    private final Map<String, Integer> rowOfKey = new HashMap<>();
    private final Map<String, Boolean> departments = new HashMap<>();
    private int rows;
    private long characters;

    ElementSheetReader(
            String sheet,
            List<String> levels,
            @Nullable PlanHeader header,
            Predicate<String> knownDepartment,
            Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
        this.knownDepartment = knownDepartment;
        this.planStart = header == null ? null : header.from();
        this.startNotKnown = header != null && header.from() == null;
        this.levelsShown = String.join(WORDS.departmentSeparator(), levels);
        levels.forEach(level -> this.levels.put(CellTexts.folded(level), level));
        this.texts = new CellTexts(sheet, problems);
        this.headings = new Headings<>(WORDS.columns(), texts);
    }

    /**
     * The rows that could be read; whether they may be used is for the problems to say.
     *
     * @param mayBeEmpty whether there may be none
     */
    List<PlanRow> read(Sheet source, boolean mayBeEmpty) {
        boolean headed = false;
        try (SheetRows sheetRows = new SheetRows(source)) {
            while (sheetRows.hasNext() && !problems.areTooMany()) {
                Row row = sheetRows.next();
                if (CellTexts.isBlank(row)) {
                    continue;
                }
                if (!headed) {
                    if (!headings.read(row, List.of(Column.values()))) {
                        return List.of();
                    }
                    headed = true;
                } else if (!readRow(row)) {
                    return List.of();
                }
            }
        }
        if (rows == 0 && !(headed && mayBeEmpty)) {
            problems.add(
                    WorkbookProblem.ofSheet(headed ? PlanProblem.NO_ROWS : PlanProblem.EMPTY_SHEET, sheet, null, ""));
        }
        return read;
    }

    CellTexts texts() {
        return texts;
    }

    /** The keys of all rows, of those too that have other problems. */
    Set<String> keys() {
        return rowOfKey.keySet();
    }

    int place(Column column) {
        return headings.place(column);
    }

    /** Returns whether reading may go on. */
    private boolean readRow(Row row) {
        if (++rows > WorkbookLimits.ROWS) {
            problems.add(new WorkbookProblem(
                    PlanProblem.TOO_MANY_ROWS,
                    sheet,
                    row.getRowNum(),
                    null,
                    null,
                    null,
                    List.of(Integer.toString(WorkbookLimits.ROWS))));
            return false;
        }
        headings.cover(row);
        PlanRow element = new RowReader(row).read();
        if (element != null) {
            read.add(element);
        }
        if (characters > WorkbookLimits.TEXT_TOTAL) {
            problems.add(new WorkbookProblem(
                    PlanProblem.TOO_MUCH_TEXT,
                    sheet,
                    row.getRowNum(),
                    null,
                    null,
                    null,
                    List.of(Integer.toString(WorkbookLimits.TEXT_TOTAL))));
            return false;
        }
        return true;
    }

    /** Full-width letters, digits and marks as their plain ones; other characters, ① among them, stay. */
    private static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c == '\u3000' ? ' ' : c);
        }
        return plain.toString().strip();
    }

    /** One row on its way to become an element. */
    private final class RowReader {

        private final Row row;
        private final List<Understood> understood = new ArrayList<>();

        RowReader(Row row) {
            this.row = row;
        }

        /** Every cell is read, so that all problems of the row are told at once. */
        @Nullable
        PlanRow read() {
            String key = key(Column.KEY);
            if (key != null) {
                Integer first = rowOfKey.putIfAbsent(key, row.getRowNum());
                if (first != null) {
                    report(PlanProblem.ROW_KEY_TWICE, Column.KEY, key, first);
                }
            } else {
                requireCell(Column.KEY);
            }
            String parent = key(Column.PARENT);
            String level = level();
            String code = code();
            String title = text(Column.TITLE, WorkbookLimits.TITLE);
            if (title == null) {
                requireCell(Column.TITLE);
            }
            String description = text(Column.DESCRIPTION, WorkbookLimits.DESCRIPTION);
            List<String> responsible = departments();
            boolean priority = priority();
            FiscalYear newSince = newSince();
            if (key == null || title == null) {
                return null;
            }
            return new PlanRow(
                    row.getRowNum(),
                    key,
                    parent,
                    level == null ? "" : level,
                    code,
                    title,
                    description,
                    responsible,
                    priority,
                    newSince,
                    understood);
        }

        private @Nullable String key(Column column) {
            String written = cell(column);
            if (written == null) {
                return null;
            }
            // Judged as it will be stored: one character may become several, and one that is no blank a blank.
            String key = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
            if (key.isEmpty()) {
                if (column == Column.KEY) {
                    report(PlanProblem.MISSING_VALUE, column, null);
                }
                return null;
            }
            if (!texts.fits(key, WorkbookLimits.KEY, row, place(column), headings.name(column))) {
                return null;
            }
            characters += written.length();
            return take(column, written, key);
        }

        private @Nullable String code() {
            String written = text(Column.CODE, WorkbookLimits.CODE);
            return written == null ? null : take(Column.CODE, written, halfWidth(written));
        }

        private @Nullable String level() {
            String written = text(Column.LEVEL, WorkbookLimits.LEVEL);
            if (written == null) {
                requireCell(Column.LEVEL);
                return null;
            }
            if (levels.isEmpty()) {
                return written;
            }
            String level = levels.get(CellTexts.folded(written));
            if (level == null) {
                report(PlanProblem.UNKNOWN_LEVEL, Column.LEVEL, written, levelsShown);
                return null;
            }
            return take(Column.LEVEL, written, level);
        }

        private List<String> departments() {
            String written = cell(Column.DEPARTMENTS);
            if (written == null) {
                return List.of();
            }
            Set<String> named = new LinkedHashSet<>();
            for (String name : written.split(DEPARTMENT_ENDS, -1)) {
                if (!name.isBlank()
                        && texts.fits(
                                name.strip(),
                                WorkbookLimits.DEPARTMENT,
                                row,
                                place(Column.DEPARTMENTS),
                                headings.name(Column.DEPARTMENTS))) {
                    named.add(department(name.strip()));
                }
                if (named.size() > WorkbookLimits.DEPARTMENTS) {
                    report(PlanProblem.TOO_MANY_VALUES, Column.DEPARTMENTS, written, WorkbookLimits.DEPARTMENTS);
                    return List.of();
                }
            }
            named.forEach(name -> characters += name.length());
            return List.copyOf(named);
        }

        private String department(String written) {
            if (isKnown(written)) {
                return written;
            }
            String normal = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
            if (isKnown(normal)) {
                return take(Column.DEPARTMENTS, written, normal);
            }
            report(PlanProblem.UNKNOWN_DEPARTMENT, Column.DEPARTMENTS, written);
            return written;
        }

        /** Asked once per name: the answer may come from a database. */
        private boolean isKnown(String name) {
            return departments.computeIfAbsent(name, knownDepartment::test);
        }

        private boolean priority() {
            String written = cell(Column.PRIORITY);
            if (written == null || WORDS.isNo(written)) {
                return false;
            }
            if (!WORDS.isYes(written)) {
                report(PlanProblem.UNKNOWN_MARK, Column.PRIORITY, written, WORDS.mark());
                return false;
            }
            take(Column.PRIORITY, written, WORDS.mark());
            return true;
        }

        /** A mark alone means new with this plan, if it is known when that began. */
        private @Nullable FiscalYear newSince() {
            String written = cell(Column.NEW);
            if (written == null || WORDS.isNo(written)) {
                return null;
            }
            FiscalYear year = WORDS.isYes(written) ? planStart : FiscalYearText.parse(written);
            if (year != null) {
                take(Column.NEW, written, Integer.toString(year.startYear()));
            } else if (!WORDS.isYes(written) || startNotKnown) {
                report(PlanProblem.BAD_FISCAL_YEAR, Column.NEW, written);
            }
            return year;
        }

        private @Nullable String text(Column column, int most) {
            String written = cell(column);
            if (written == null || !texts.fits(written, most, row, place(column), headings.name(column))) {
                return null;
            }
            characters += written.length();
            return written;
        }

        private @Nullable String cell(Column column) {
            return texts.read(row, place(column), headings.name(column));
        }

        private String take(Column column, String written, String taken) {
            if (!taken.equals(written)) {
                understood.add(new Understood(headings.name(column), written, taken));
                characters += taken.length();
                return taken;
            }
            return written;
        }

        /** Notes that a cell is blank; one that has a problem of its own was noted already. */
        private void requireCell(Column column) {
            int place = place(column);
            if (!row.hasCell(place) || !CellTexts.isFilled(row.getCell(place))) {
                report(PlanProblem.MISSING_VALUE, column, null);
            }
        }

        private void report(Kind kind, Column column, @Nullable String value, Object... more) {
            texts.report(kind, row, place(column), headings.name(column), value, more);
        }
    }
}
