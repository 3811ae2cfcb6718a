package jp.hagukumi.progress.workbook;

import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.Rubric;

/**
 * A field that only one report is asked, which has a row of its own in a section's workbook.
 *
 * @param question what is asked, in words that stand for themselves
 */
record AskedRow(FormField field, String question) {

    /** The yearly values and the voices that a report is asked, in the order of its form. */
    static List<AskedRow> of(Rubric rubric) {
        return Stream.concat(
                        rubric.values().stream().map(asked -> new AskedRow(asked.field(), asked.question())),
                        rubric.voices().stream().map(asked -> new AskedRow(asked.field(), asked.question())))
                .toList();
    }
}
