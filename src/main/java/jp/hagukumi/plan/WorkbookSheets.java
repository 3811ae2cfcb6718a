package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookWords.WORDS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import jp.hagukumi.plan.WorkbookWords.Column;
import jp.hagukumi.plan.WorkbookWords.Item;
import jp.hagukumi.plan.WorkbookWords.PlanColumn;
import jp.hagukumi.plan.WorkbookWords.SheetName;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.workbook.SheetLayout;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Lays out the sheets of a plan workbook, filled or empty. */
final class WorkbookSheets {

    private static final String GUIDE_KEY = "plan.workbook.guide.";
    private static final int LEVEL_LINES = 6;
    private static final int LEGAL_BASE_LINES = 4;

    private static final List<Column> COLUMNS = List.of(Column.values());

    private final Worksheet planSheet;
    private final Worksheet elementSheet;
    private final Workbook workbook;
    private int firstLevelRow;
    private int lastLevelRow;

    WorkbookSheets(Workbook workbook) {
        planSheet = workbook.newWorksheet(WORDS.sheets().of(SheetName.PLAN));
        elementSheet = workbook.newWorksheet(WORDS.sheets().of(SheetName.ELEMENTS));
        this.workbook = workbook;
    }

    void writePlan(@Nullable PlanWorkbook plan) {
        SheetLayout.headings(
                planSheet,
                List.of(
                        WORDS.planColumns().of(PlanColumn.ITEM),
                        WORDS.planColumns().of(PlanColumn.CONTENT)));
        planSheet.width(0, 18);
        planSheet.width(1, 70);
        int row = 1;
        for (Item item : Item.values()) {
            if (item == Item.LEVELS) {
                firstLevelRow = row;
            }
            for (String content : contents(item, plan == null ? null : plan.header())) {
                SheetLayout.put(planSheet, row, 0, WORDS.items().of(item));
                SheetLayout.put(planSheet, row, 1, content);
                row++;
            }
            if (item == Item.LEVELS) {
                lastLevelRow = row - 1;
            }
            if (item == Item.REPORTED_LEVEL) {
                chooseLevel(planSheet.range(row - 1, 1, row - 1, 1));
            }
        }
        SheetLayout.asText(planSheet.range(1, 0, row - 1, 1));
    }

    void writeElements(@Nullable PlanWorkbook plan) {
        List<String> headings = new ArrayList<>();
        for (Column column : COLUMNS) {
            elementSheet.style(headings.size()).format(SheetLayout.TEXT_FORMAT).set();
            headings.add(WORDS.columns().of(column));
        }
        SheetLayout.headings(elementSheet, headings);
        widths();
        int row = 1;
        for (PlanRow element : plan == null ? List.<PlanRow>of() : plan.rows()) {
            writeElement(row++, element);
        }
        if (row > 1) {
            SheetLayout.asText(elementSheet.range(1, 0, row - 1, COLUMNS.size() - 1));
        }
        chooseLevel(below(Column.LEVEL));
        below(Column.PRIORITY)
                .validateWithListByFormula("\"" + WORDS.mark() + "\"")
                .errorStyle(DataValidationErrorStyle.WARNING);
    }

    /** The sheets of these kinds, empty ones too: so it can be told from a sheet that was taken away. */
    void writeKinds(Map<String, List<SheetLine>> sheets, List<SheetKind<?>> kinds) {
        SheetPages pages = new SheetPages(workbook, elementSheet);
        for (SheetKind<?> kind : kinds) {
            List<SheetLine> lines = sheets.getOrDefault(kind.code(), List.of());
            pages.write(kind, lines.stream().map(SheetLine::cells).toList());
        }
    }

    void writeGuide(Locale language) {
        Worksheet guideSheet = workbook.newWorksheet(WORDS.sheets().of(SheetName.GUIDE));
        ResourceBundle words = translations(language);
        guideSheet.width(0, 100);
        List<String> lines = words.keySet().stream()
                .filter(key -> key.startsWith(GUIDE_KEY))
                .sorted()
                .map(words::getString)
                .toList();
        for (int row = 0; row < lines.size(); row++) {
            SheetLayout.put(guideSheet, row, 0, lines.get(row));
        }
        guideSheet.range(0, 0, lines.size() - 1, 0).style().wrapText(true).set();
    }

    /** Japanese unless English is asked for, whatever the machine's own language is. */
    private static ResourceBundle translations(Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                english ? Locale.ENGLISH : Locale.JAPANESE,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static List<String> contents(Item item, @Nullable PlanHeader header) {
        if (header == null) {
            return Collections.nCopies(lines(item), "");
        }
        return switch (item) {
            case TITLE -> List.of(header.title());
            case MUNICIPALITY -> optional(header.municipality());
            case FROM -> List.of(year(header.from()));
            case TO -> List.of(year(header.to()));
            case LEGAL_BASES -> header.legalBases().isEmpty() ? List.of("") : header.legalBases();
            case PURPOSE -> optional(header.purpose());
            case PHILOSOPHY -> optional(header.philosophy());
            case LEVELS -> header.levels();
            case REPORTED_LEVEL -> List.of(header.reportedLevel());
            case NOTE -> optional(header.note());
        };
    }

    private static String year(@Nullable FiscalYear year) {
        return year == null ? WORDS.notKnown() : Integer.toString(year.startYear());
    }

    private static int lines(Item item) {
        return switch (item) {
            case LEVELS -> LEVEL_LINES;
            case LEGAL_BASES -> LEGAL_BASE_LINES;
            default -> 1;
        };
    }

    private static List<String> optional(@Nullable String text) {
        return List.of(Objects.requireNonNullElse(text, ""));
    }

    private void writeElement(int row, PlanRow element) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            SheetLayout.put(elementSheet, row, column, text(element, COLUMNS.get(column)));
        }
    }

    private static @Nullable String text(PlanRow element, Column column) {
        return switch (column) {
            case KEY -> element.key();
            case PARENT -> element.parentKey();
            case LEVEL -> element.level();
            case CODE -> element.code();
            case TITLE -> element.title();
            case DESCRIPTION -> element.description();
            case DEPARTMENTS -> String.join(WORDS.departmentSeparator(), element.departments());
            case PRIORITY -> element.priority() ? WORDS.mark() : null;
            case NEW -> {
                FiscalYear since = element.newSince();
                yield since == null ? null : Integer.toString(since.startYear());
            }
        };
    }

    private void widths() {
        int[] widths = {12, 12, 14, 10, 40, 60, 30, 8, 10};
        for (int column = 0; column < widths.length; column++) {
            elementSheet.width(column, widths[column]);
        }
    }

    private Range below(Column column) {
        int place = COLUMNS.indexOf(column);
        return elementSheet.range(1, place, WorkbookLimits.ROWS, place);
    }

    private void chooseLevel(Range cells) {
        cells.validateWithList(planSheet.range(firstLevelRow, 1, lastLevelRow, 1))
                .errorStyle(DataValidationErrorStyle.WARNING);
    }
}
