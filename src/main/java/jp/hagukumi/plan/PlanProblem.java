package jp.hagukumi.plan;

import jp.hagukumi.workbook.WorkbookProblem;

/** What can be wrong with the workbook of a plan. */
public enum PlanProblem implements WorkbookProblem.Kind {
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
    BAD_FISCAL_YEAR;

    @Override
    public String key() {
        return "plan.workbook." + name();
    }
}
