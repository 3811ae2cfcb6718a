package jp.hagukumi.progress.workbook;

import java.util.List;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.AskedValue;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.shared.FigureText;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.Words;
import jp.hagukumi.workbook.CellTexts;
import org.jspecify.annotations.Nullable;

/**
 * What a cell is taken for: the value that its field would keep, or the reason why nothing can be kept of it.
 *
 * @param value as the field keeps it, empty for nothing
 * @param refused null when it can be kept
 */
record CellReading(String value, @Nullable Reason refused) {

    static CellReading of(FormField field, String text, Rubric rubric) {
        CellReading read = text.isEmpty()
                ? new CellReading("", null)
                : switch (field.kind()) {
                    case TEXT, MARK_REASON -> new CellReading(text, null);
                    case AMOUNT, COUNT, SHARE, VALUE -> figure(unit(field, rubric), text);
                    case MARK -> choice(text, marks(rubric));
                    case DIRECTION -> choice(text, directions(rubric));
                };
        return read.refused == null ? judged(field, read.value, rubric) : read;
    }

    /** The rules are the field's own, the same as for what is typed on the screen. */
    private static CellReading judged(FormField field, String value, Rubric rubric) {
        try {
            rubric.judge(field.code(), value);
            return new CellReading(value, null);
        } catch (RuleViolation broken) {
            return new CellReading("", Reason.of(broken));
        }
    }

    /** An indicator has its own; the others are understood in either language: a workbook knows none of its reader's. */
    private static String unit(FormField field, Rubric rubric) {
        return rubric.value(field.code())
                .map(AskedValue::unit)
                .orElseGet(() -> field.kind().unit(Words.in(Words.JAPANESE)));
    }

    private static CellReading figure(String unit, String text) {
        FigureText figure = FigureText.read(text.strip(), unit);
        return !unit.isEmpty() && figure.hasOtherUnit(unit)
                ? new CellReading("", Reason.of("progress.workbook.refused.otherUnit", figure.behind(), unit))
                : new CellReading(figure.taken(), null);
    }

    /** One thing to choose, by any of its names. */
    private record Choice(String code, String label, boolean codeIsShown) {

        boolean isMeantBy(String text) {
            String folded = CellTexts.folded(text);
            // Also a mark whose words were other ones when the workbook was written.
            String first = text.strip().split("[\\s\\p{Z}]", 2)[0];
            return folded.equals(CellTexts.folded(label))
                    || (codeIsShown
                            && (folded.equals(CellTexts.folded(code))
                                    || folded.equals(CellTexts.folded(code + label))
                                    || CellTexts.folded(first).equals(CellTexts.folded(code))));
        }
    }

    private static List<Choice> marks(Rubric rubric) {
        return rubric.scale().stream()
                .map((RatingMark mark) -> new Choice(mark.mark(), mark.label(), true))
                .toList();
    }

    private static List<Choice> directions(Rubric rubric) {
        return rubric.directions().stream()
                .map((DirectionView direction) -> new Choice(direction.code(), direction.label(), false))
                .toList();
    }

    private static CellReading choice(String text, List<Choice> choices) {
        List<Choice> meant =
                choices.stream().filter(choice -> choice.isMeantBy(text)).toList();
        return meant.size() == 1
                ? new CellReading(meant.getFirst().code(), null)
                : new CellReading(
                        "",
                        Reason.of(
                                "progress.workbook.refused.choice",
                                text,
                                String.join(
                                        " / ",
                                        choices.stream()
                                                .map(one -> one.codeIsShown()
                                                        ? (one.code() + " " + one.label()).strip()
                                                        : one.label())
                                                .toList())));
    }
}
