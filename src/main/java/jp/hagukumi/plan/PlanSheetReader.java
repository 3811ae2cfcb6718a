package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookWords.WORDS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.plan.WorkbookWords.Item;
import jp.hagukumi.plan.WorkbookWords.PlanColumn;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.workbook.CellTexts;
import jp.hagukumi.workbook.Problems;
import jp.hagukumi.workbook.SheetRows;
import jp.hagukumi.workbook.WorkbookProblem;
import jp.hagukumi.workbook.WorkbookProblem.Kind;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the plan sheet: one item per row, items with several values on several rows or lines. */
final class PlanSheetReader {

    private static final Set<Item> SEVERAL = Set.of(Item.LEGAL_BASES, Item.LEVELS);

    private final String sheet;
    private final Problems problems;
    private final CellTexts texts;
    private final Headings<PlanColumn> headings;
    private final Map<Item, List<Value>> values = new EnumMap<>(Item.class);
    private final Set<Item> given = EnumSet.noneOf(Item.class);
    private final List<Understood> understood = new ArrayList<>();

    /** One value of an item and where it stands. */
    private record Value(String text, int row) {}

    PlanSheetReader(String sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
        this.texts = new CellTexts(sheet, problems);
        this.headings = new Headings<>(WORDS.planColumns(), texts);
    }

    /** The header with what could be read of it, or null when not enough could; then problems were noted. */
    @Nullable
    PlanHeader read(Sheet source) {
        return readRows(source) ? header() : null;
    }

    /** The levels, which the rows of the element sheet are judged by even when the header has other problems. */
    List<String> levels() {
        return texts(Item.LEVELS);
    }

    private boolean readRows(Sheet source) {
        boolean headed = false;
        try (SheetRows rows = new SheetRows(source)) {
            while (rows.hasNext() && !problems.areTooMany()) {
                Row row = rows.next();
                if (CellTexts.isBlank(row)) {
                    continue;
                }
                if (headed) {
                    readRow(row);
                } else if (headings.read(row, List.of(PlanColumn.values()))) {
                    headed = true;
                } else {
                    return false;
                }
            }
        }
        if (!headed) {
            problems.add(WorkbookProblem.ofSheet(PlanProblem.EMPTY_SHEET, sheet, null, ""));
        }
        return headed;
    }

    private void readRow(Row row) {
        headings.cover(row);
        int itemPlace = headings.place(PlanColumn.ITEM);
        int contentPlace = headings.place(PlanColumn.CONTENT);
        String name = texts.read(row, itemPlace, headings.name(PlanColumn.ITEM));
        Item item = name == null ? null : WORDS.items().find(name);
        String content =
                texts.read(row, contentPlace, item == null ? "" : WORDS.items().of(item));
        if (item != null) {
            if (row.hasCell(contentPlace) && CellTexts.isFilled(row.getCell(contentPlace))) {
                given.add(item);
            }
            if (content != null) {
                keep(item, content, row, contentPlace);
            }
        } else if (name != null) {
            texts.report(PlanProblem.UNKNOWN_ITEM, row, itemPlace, headings.name(PlanColumn.ITEM), name);
        } else if (content != null) {
            texts.report(PlanProblem.VALUE_WITHOUT_ITEM, row, contentPlace, headings.name(PlanColumn.ITEM), content);
        }
    }

    private void keep(Item item, String content, Row row, int place) {
        List<Value> kept = values.computeIfAbsent(item, first -> new ArrayList<>());
        if (!SEVERAL.contains(item)) {
            if (kept.isEmpty()) {
                keepOne(item, content, row, place, kept);
            } else {
                texts.report(
                        PlanProblem.ITEM_TWICE,
                        row,
                        place,
                        WORDS.items().of(item),
                        content,
                        kept.getFirst().row());
            }
            return;
        }
        for (String line : content.split("\n", -1)) {
            if (!line.isBlank() && !problems.areTooMany()) {
                keepOne(item, line.strip(), row, place, kept);
            }
        }
    }

    private void keepOne(Item item, String text, Row row, int place, List<Value> kept) {
        String name = WORDS.items().of(item);
        if (!texts.fits(text, longest(item), row, place, name)) {
            return;
        }
        int most = item == Item.LEVELS ? WorkbookLimits.LEVELS : WorkbookLimits.LEGAL_BASES;
        if (kept.size() == most) {
            texts.report(PlanProblem.TOO_MANY_VALUES, row, place, name, text, most);
        } else if (item == Item.LEVELS && contains(kept, text)) {
            texts.report(PlanProblem.LEVEL_TWICE, row, place, name, text);
        } else {
            kept.add(new Value(text, row.getRowNum()));
        }
    }

    private static boolean contains(List<Value> kept, String text) {
        Set<String> folded = new HashSet<>();
        kept.forEach(value -> folded.add(CellTexts.folded(value.text())));
        return folded.contains(CellTexts.folded(text));
    }

    private static int longest(Item item) {
        return switch (item) {
            case TITLE -> WorkbookLimits.TITLE;
            case MUNICIPALITY -> WorkbookLimits.MUNICIPALITY;
            case LEGAL_BASES -> WorkbookLimits.LEGAL_BASE;
            case LEVELS, REPORTED_LEVEL -> WorkbookLimits.LEVEL;
            case FROM, TO -> WorkbookLimits.CODE;
            case PURPOSE, PHILOSOPHY, NOTE -> WorkbookLimits.NARRATIVE;
        };
    }

    private @Nullable PlanHeader header() {
        String title = required(Item.TITLE);
        FiscalYear from = year(Item.FROM);
        FiscalYear to = year(Item.TO);
        if (from != null && to != null && to.compareTo(from) < 0) {
            report(PlanProblem.PERIOD_REVERSED, Item.TO, from.startYear());
            return null;
        }
        required(Item.LEVELS);
        String reported = reportedLevel();
        if (title == null || !isSettled(Item.FROM, from) || !isSettled(Item.TO, to) || reported == null) {
            return null;
        }
        return new PlanHeader(
                title,
                only(Item.MUNICIPALITY),
                from,
                to,
                texts(Item.LEGAL_BASES),
                only(Item.PURPOSE),
                only(Item.PHILOSOPHY),
                levels(),
                reported,
                only(Item.NOTE),
                understood);
    }

    /** Whether a year was read, or the workbook says that it is not known. */
    private boolean isSettled(Item item, @Nullable FiscalYear year) {
        String text = only(item);
        return year != null || (text != null && WORDS.isNotKnown(text));
    }

    private @Nullable FiscalYear year(Item item) {
        String text = required(item);
        if (text == null || WORDS.isNotKnown(text)) {
            return null;
        }
        FiscalYear year = FiscalYearText.parse(text);
        if (year == null) {
            report(PlanProblem.BAD_FISCAL_YEAR, item);
            return null;
        }
        String taken = Integer.toString(year.startYear());
        if (!taken.equals(text)) {
            understood.add(new Understood(WORDS.items().of(item), text, taken));
        }
        return year;
    }

    /** The level reported on; the lowest when the sheet does not say. */
    private @Nullable String reportedLevel() {
        List<String> levels = levels();
        String named = only(Item.REPORTED_LEVEL);
        if (named == null || levels.isEmpty()) {
            return levels.isEmpty() ? null : levels.getLast();
        }
        String folded = CellTexts.folded(named);
        for (String level : levels) {
            if (CellTexts.folded(level).equals(folded)) {
                return level;
            }
        }
        report(PlanProblem.UNKNOWN_LEVEL, Item.REPORTED_LEVEL, String.join(WORDS.departmentSeparator(), levels));
        return null;
    }

    /** Only what was left blank is missing; what has a problem of its own was noted already. */
    private @Nullable String required(Item item) {
        String text = only(item);
        if (text == null && !given.contains(item)) {
            problems.add(WorkbookProblem.ofSheet(
                    PlanProblem.MISSING_ITEM, sheet, WORDS.items().of(item), ""));
        }
        return text;
    }

    private void report(Kind kind, Item item, Object... more) {
        Value value = values.getOrDefault(item, List.of()).getFirst();
        texts.report(
                kind,
                value.row(),
                headings.place(PlanColumn.CONTENT),
                WORDS.items().of(item),
                value.text(),
                more);
    }

    private @Nullable String only(Item item) {
        List<Value> given = values.getOrDefault(item, List.of());
        return given.isEmpty() ? null : given.getFirst().text();
    }

    private List<String> texts(Item item) {
        return values.getOrDefault(item, List.of()).stream().map(Value::text).toList();
    }
}
