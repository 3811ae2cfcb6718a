package jp.hagukumi.progress.check;

import java.util.stream.Stream;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.Rubric;
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

    /**
     * Whether a form asks for what it compares; with any other it finds nothing, however it is set. Indicators stand beside
     * every form.
     */
    public boolean worksWith(Rubric rubric) {
        return switch (this) {
            case MARK_AGAINST_FIGURE ->
                asks(rubric, FieldCode.MARK)
                        && rubric.scale().stream().filter(RatingMark::counted).count() > 1;
            case UNCHANGED_TEXT ->
                rubric.fields().stream().anyMatch(field -> field.kind().isText() && !field.internal());
            case JUMP -> true;
            case BLANK_REASON ->
                asks(rubric, FieldCode.MARK, FieldCode.MARK_REASON)
                        && rubric.scale().stream().anyMatch(RatingMark::reasonRequired);
            case SETTLEMENT_AGAINST_BUDGET -> asks(rubric, FieldCode.BUDGET, FieldCode.SETTLEMENT);
            case DIRECTION_WITHOUT_BASIS -> asks(rubric, FieldCode.DIRECTION, FieldCode.DIRECTION_BASIS);
            case SUM ->
                (asks(rubric, FieldCode.SETTLEMENT)
                                && FieldCode.FUNDING.stream().anyMatch(from -> asks(rubric, from)))
                        || rubric.fields().stream()
                                .anyMatch(field -> field.code().shareOf().isPresent());
        };
    }

    private static boolean asks(Rubric rubric, FieldCode... fields) {
        return Stream.of(fields).allMatch(field -> rubric.field(field).isPresent());
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
