package jp.hagukumi.plan;

import java.io.Serializable;

/**
 * What an import would change in one place.
 *
 * @param before what is stored, shortened when long; a fiscal year as its start year; empty when nothing is there
 * @param after what the workbook says, in the same form
 */
public record FieldChange(Field field, String before, String after) implements Serializable {

    private static final int SHOWN = 60;

    /** What can change, of the plan as a whole and of its elements. */
    public enum Field {
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
        NEW_SINCE;

        /** Whether before and after are start years of fiscal years. */
        public boolean isFiscalYear() {
            return this == FROM || this == TO || this == NEW_SINCE;
        }
    }

    public FieldChange {
        before = shortened(before);
        after = shortened(after);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
