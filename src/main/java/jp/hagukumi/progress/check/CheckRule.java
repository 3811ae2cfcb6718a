package jp.hagukumi.progress.check;

import jp.hagukumi.progress.Severity;

/** What can be compared in a report. A rule's threshold is a number whose meaning its words say; 0 where it has none. */
public enum CheckRule {
    /**
     * A good mark beside an indicator below so many per cent of its target or worse than before, the worst beside
     * indicators that all reached theirs. The usual 80 is the border that 流山市 draws between B and C.
     */
    MARK_AGAINST_FIGURE(Severity.WARNING, 80),
    /** So many per cent of a text are what was written the last time. */
    UNCHANGED_TEXT(Severity.WARNING, 90),
    /** A figure differs from that of the last time, an indicator's from the year before, by more than so many per cent. */
    JUMP(Severity.WARNING, 30),
    /** The reason that a mark needs has fewer than so many characters: なし and 同上 are no reasons. */
    BLANK_REASON(Severity.WARNING, 5),
    /** More was spent than the budget had, or less than so many per cent of it. */
    SETTLEMENT_AGAINST_BUDGET(Severity.WARNING, 70),
    /** A direction is chosen and its basis, which the form asks for, is blank. */
    DIRECTION_WITHOUT_BASIS(Severity.WARNING, 0),
    /** A part is more than the whole, or all parts together are another sum than the whole. */
    SUM(Severity.ERROR, 0);

    private final Severity usualSeverity;
    private final int usualThreshold;

    CheckRule(Severity usualSeverity, int usualThreshold) {
        this.usualSeverity = usualSeverity;
        this.usualThreshold = usualThreshold;
    }

    /** How it is set in a plan that says nothing of it. */
    CheckSetting usual() {
        return new CheckSetting(this, usualSeverity, usualThreshold);
    }

    /** Whether its threshold means anything. */
    public boolean hasThreshold() {
        return usualThreshold > 0;
    }

    /** The key of its name in the translation files. */
    public String nameKey() {
        return "progress.CheckRule." + name();
    }
}
