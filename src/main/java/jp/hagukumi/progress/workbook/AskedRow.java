package jp.hagukumi.progress.workbook;

import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.shared.Words;

/**
 * A field that only one report is asked, which has a row of its own in a section's workbook.
 *
 * @param question what is asked, in words that stand for themselves
 */
record AskedRow(FormField field, String question) {

    /** The yearly values, need and effect of joint work, and the voices that a report is asked, in the order of its form. */
    static List<AskedRow> of(Rubric rubric) {
        return Stream.of(
                        rubric.values().stream().map(asked -> new AskedRow(asked.field(), asked.question())),
                        rubric.jointFields().stream().map(AskedRow::ofJointWork),
                        rubric.voices().stream().map(asked -> new AskedRow(asked.field(), asked.question())))
                .flatMap(rows -> rows)
                .toList();
    }

    private static AskedRow ofJointWork(FormField field) {
        Words words = Words.in(Words.JAPANESE);
        return new AskedRow(field, words.say("progress.AskedVoice.question", field.name(words), field.guidance()));
    }
}
