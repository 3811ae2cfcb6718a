package jp.hagukumi.plan;

import java.io.Serializable;

/**
 * What an import would change in one place, or leaves as somebody changed it meanwhile.
 *
 * @param base what stood there when the workbook was written, where that is known to differ from before, else empty
 * @param before what is stored, shortened when long; a fiscal year as its start year; empty when nothing is there
 * @param after what the workbook says, in the same form
 */
public record FieldChange(CellField field, Kind kind, String base, String before, String after)
        implements Serializable {

    private static final int SHOWN = 60;

    /** Who changed the place. */
    public enum Kind {
        /** The workbook; it will say so. */
        CHANGE,
        /** The plan, since the workbook was written; it stays as it is now. */
        KEPT,
        /** Both; somebody has to choose. */
        CONFLICT
    }

    /** What can change, of the plan as a whole and of its elements. */
    public enum Field implements CellField {
        TITLE,
        MUNICIPALITY,
        FROM,
        TO,
        LEGAL_BASES,
        PURPOSE,
        PHILOSOPHY,
        LEVELS,
        REPORTED_LEVEL,
        NOTE,
        PARENT,
        LEVEL,
        CODE,
        DESCRIPTION,
        DEPARTMENTS,
        PRIORITY,
        NEW_SINCE,
        /** Whether the element is there at all. */
        ROW;

        @Override
        public boolean isFiscalYear() {
            return this == FROM || this == TO || this == NEW_SINCE;
        }

        @Override
        public boolean isRow() {
            return this == ROW;
        }
    }

    /** A change by the workbook alone. */
    public FieldChange(CellField field, String before, String after) {
        this(field, Kind.CHANGE, "", before, after);
    }

    public FieldChange {
        base = shortened(base);
        before = shortened(before);
        after = shortened(after);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
