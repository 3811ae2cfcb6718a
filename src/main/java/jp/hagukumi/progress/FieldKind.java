package jp.hagukumi.progress;

import jp.hagukumi.shared.Words;

/** What a field of the form takes. */
public enum FieldKind {
    /** Free words. */
    TEXT,
    /** A mark of the plan's scale. */
    MARK,
    /** The words why this mark, asked for where the scale says so. */
    MARK_REASON,
    /** One of the plan's directions. */
    DIRECTION,
    /** Money in 千円, a whole number. */
    AMOUNT,
    /** A number of people, answers or times, a whole number of at least zero. */
    COUNT,
    /** A share in per cent. */
    SHARE,
    /** The year's value of an indicator: a figure in its unit, the plan's own words, or why there is none. */
    VALUE;

    /** Whether it takes a figure, kept without separators and with a point, as machines write it. */
    public boolean isFigure() {
        return this == AMOUNT || this == COUNT || this == SHARE;
    }

    /** Whether what is typed is read as a figure where it is one, with full-width digits, commas and a unit behind it. */
    public boolean readsFigures() {
        return isFigure() || this == VALUE;
    }

    /** Whether it takes words as long as its field allows. */
    public boolean isText() {
        return this == TEXT || this == MARK_REASON;
    }

    /** Whether it takes one of a list. */
    public boolean isChoice() {
        return this == MARK || this == DIRECTION;
    }

    /** Whether a report may begin with what was said before: a mark, its reason and a year's value are given anew. */
    public boolean mayBeCarried() {
        return this != MARK && this != MARK_REASON && this != VALUE;
    }

    /** The key of its name in the translation files. */
    public String nameKey() {
        return "progress.FieldKind." + name();
    }

    /** The unit of a figure in plain words, empty for all else. */
    public String unit(Words words) {
        return this == AMOUNT || this == SHARE ? words.say("progress.FieldWords.unit." + name()) : "";
    }
}
