package jp.hagukumi.plan;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Why a workbook is refused, and where. The sentence stands in the translation files under {@link #key()}; its places
 * are {0} sheet, {1} row, {2} column heading or item, {3} value, {4} cell address, {5} and on what else the kind tells.
 *
 * @param kind what is wrong
 * @param sheet the sheet's name, null for problems of the file
 * @param row the row's number as the spreadsheet program shows it, null when no row is concerned
 * @param column the heading of the column or the item of the plan sheet
 * @param value what stands there, shortened when long; for problems of the file its name
 * @param cell the cell's address such as "B12"
 * @param more further facts for the sentence, such as the length allowed
 */
public record WorkbookProblem(
        Kind kind,
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String value,
        @Nullable String cell,
        List<String> more)
        implements Serializable {

    private static final int VALUE_SHOWN = 60;

    /** What can be wrong. */
    public enum Kind {
        /** The file has no bytes. */
        EMPTY_FILE,
        /** The bytes are no .xlsx workbook. */
        NOT_A_WORKBOOK,
        /** A workbook of the format before 2007. */
        LEGACY_WORKBOOK,
        /** Protected by a password for opening. */
        ENCRYPTED,
        /** Holds a macro, whatever the file is called. */
        MACRO,
        /** More bytes than {@link WorkbookLimits#FILE_BYTES}. */
        FILE_TOO_LARGE,
        /** More parts than {@link WorkbookLimits#PARTS}. */
        TOO_MANY_PARTS,
        /** Inflates beyond what is allowed. */
        INFLATES_TOO_FAR,
        /** A part cannot be read, or holds what a workbook never needs, such as a document type. */
        DAMAGED,
        /** A sheet of the format is not there. */
        MISSING_SHEET,
        /** Two sheets could be meant. */
        SHEET_TWICE,
        /** A sheet of the format has no heading row. */
        EMPTY_SHEET,
        /** There is a heading but no row. */
        NO_ROWS,
        /** More rows than {@link WorkbookLimits#ROWS}, or {@link WorkbookLimits#LINES} on further sheets. */
        TOO_MANY_ROWS,
        /** More text in all than {@link WorkbookLimits#TEXT_TOTAL}. */
        TOO_MUCH_TEXT,
        /** A column of the format is not there. */
        MISSING_COLUMN,
        /** A column stands there twice. */
        COLUMN_TWICE,
        /** A heading that the format does not know; its content would be lost. */
        UNKNOWN_COLUMN,
        /** A value outside the headed columns; it would be lost. */
        CELL_WITHOUT_HEADING,
        /** An item of the plan sheet that the format does not know. */
        UNKNOWN_ITEM,
        /** An item that has one value is given twice. */
        ITEM_TWICE,
        /** A required item of the plan sheet has no value. */
        MISSING_ITEM,
        /** A value without the name of its item. */
        VALUE_WITHOUT_ITEM,
        /** The last fiscal year lies before the first. */
        PERIOD_REVERSED,
        /** The same level is named twice. */
        LEVEL_TWICE,
        /** More values in one place than allowed. */
        TOO_MANY_VALUES,
        /** A required cell of a row is blank. */
        MISSING_VALUE,
        /** Says something that has no place beside what else the row says. */
        SHOULD_BE_BLANK,
        /** Longer than allowed. */
        TEXT_TOO_LONG,
        /** A formula, whose result could change. */
        FORMULA,
        /** A cell that shows an error such as #REF!. */
        ERROR_VALUE,
        /** A date, into which spreadsheet programs turn numbers such as 1-2. */
        DATE,
        /** The same row key on two rows. */
        ROW_KEY_TWICE,
        /** The same number on two rows below the same one; a remark, no reason to refuse. */
        CODE_TWICE,
        /** No row has the parent's key. */
        UNKNOWN_PARENT,
        /** Rows that are, over their parents, above themselves. */
        CYCLE,
        /** Not one of the plan's levels. */
        UNKNOWN_LEVEL,
        /** The row's level is not below its parent's. */
        LEVEL_DOES_NOT_FIT,
        /** No such department. */
        UNKNOWN_DEPARTMENT,
        /** The same department twice for one element, its name written in two ways. */
        DEPARTMENT_TWICE,
        /** Neither a mark nor blank. */
        UNKNOWN_MARK,
        /** Nothing that may stand in this column. */
        NOT_UNDERSTOOD,
        /** Can only be said when the row is added, not changed later. */
        CANNOT_CHANGE,
        /** The same word twice on one axis. */
        TERM_TWICE,
        /** No row of the sheet that is meant has this key. */
        UNKNOWN_KEY,
        /** An indicator that is judged by its direction alone does not say which. */
        DIRECTION_MISSING,
        /** An indicator without any row of figures. */
        SERIES_MISSING,
        /** The name of a sub-series is blank though there are several, or is there twice. */
        SERIES_NAME,
        /** A year has both a value and a reason why there is none, or neither. */
        VALUE_OR_REASON,
        /** Another reason that nobody told. */
        REASON_NOT_TOLD,
        /** A figure with another unit behind it than the one that is asked for; a remark. */
        OTHER_UNIT,
        /** An area with the same name in the same division of the same whole. */
        AREA_TWICE,
        /** An area that is, over its wholes, a part of itself. */
        AREA_IN_ITSELF,
        /** A table with figures has no unit. */
        UNIT_MISSING,
        /** A table with figures has no years, areas or lines. */
        TABLE_INCOMPLETE,
        /** A line of a table has neither code nor label. */
        LINE_NAMELESS,
        /** A formula that cannot be read or names no line. */
        FORMULA_UNREADABLE,
        /** A figure for a line, year or area that its table has not. */
        NOT_IN_TABLE,
        /** Yearly results of a plan that is not in force yet. */
        NOT_IN_FORCE,
        /** A figure that its table's own arithmetic contradicts; a remark. */
        DOES_NOT_RECKON,
        /** Not a fiscal year. */
        BAD_FISCAL_YEAR
    }

    public WorkbookProblem {
        value = value == null ? null : shortened(value);
        more = List.copyOf(more);
    }

    static WorkbookProblem ofFile(Kind kind, String value, Object... more) {
        return new WorkbookProblem(kind, null, null, null, value, null, words(more));
    }

    static WorkbookProblem ofSheet(Kind kind, String sheet, @Nullable String column, String value, Object... more) {
        return new WorkbookProblem(kind, sheet, null, column, value, null, words(more));
    }

    /** The key of the sentence in the translation files. */
    public String key() {
        return "plan.workbook." + kind;
    }

    /** What fills the places of the sentence; never null, unknown ones are empty. */
    public Object[] arguments() {
        List<Object> places = new ArrayList<>(
                List.of(text(sheet), row == null ? "" : Integer.toString(row), text(column), text(value), text(cell)));
        places.addAll(more);
        return places.toArray();
    }

    /** The sentence in the language of the translations. */
    public String sentence(ResourceBundle translations) {
        return new MessageFormat(translations.getString(key()), translations.getLocale()).format(arguments());
    }

    private static String text(@Nullable String known) {
        return Objects.requireNonNullElse(known, "");
    }

    private static List<String> words(Object... facts) {
        List<String> words = new ArrayList<>();
        for (Object fact : facts) {
            words.add(String.valueOf(fact));
        }
        return words;
    }

    private static String shortened(String value) {
        String line = value.strip().replaceAll("\\s*\\R\\s*", " ");
        if (line.codePointCount(0, line.length()) <= VALUE_SHOWN) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, VALUE_SHOWN)) + "…";
    }
}
