package jp.hagukumi.progress.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.RoundSection;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.shared.Words;
import jp.hagukumi.workbook.SheetLayout;
import org.dhatim.fastexcel.Worksheet;

/** Says in a section's workbook how to fill it in: a hint above each column, and a sheet of instructions. */
final class BookGuide {

    private static final int SENTENCES = 9;
    private static final int WIDTH = 110;

    private final Rubric rubric;
    private final boolean interim;
    private final Words words;

    BookGuide(RoundSection section, Words words) {
        this.rubric = section.rubric();
        this.interim = section.round().term().isInterim();
        this.words = words;
    }

    /** What a field takes, in the fewest words, and the lead's guidance. */
    String hint(FormField field) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                rule(field),
                field.max(),
                field.kind().unit(words),
                String.join(words.say("progress.separator"), rubric.marksWithoutReason())));
        if (field.isOfJointWork() && !field.required() && !interim) {
            lines.add(words.say("progress.workbook.hint.joint"));
        }
        if (field.internal()) {
            lines.add(words.say("progress.ReportForm.noteHint"));
        }
        if (!field.guidance().isBlank()) {
            lines.add(field.guidance());
        }
        return BookText.of(String.join("\n", lines));
    }

    private String rule(FormField field) {
        String need = field.required() ? "needed" : "free";
        return switch (field.kind()) {
            case TEXT -> "progress.workbook.hint.text." + need;
            case MARK, DIRECTION -> "progress.workbook.hint.choice." + need;
            case AMOUNT, COUNT, SHARE, VALUE -> "progress.workbook.hint.figure." + need;
            case MARK_REASON ->
                rubric.marksWithoutReason().isEmpty()
                        ? "progress.workbook.hint.text.needed"
                        : "progress.workbook.hint.reason";
        };
    }

    void write(Worksheet sheet) {
        List<String> lines = new ArrayList<>(IntStream.rangeClosed(1, SENTENCES)
                .mapToObj(number -> words.say("progress.workbook.guide." + number))
                .toList());
        for (FormField field : rubric.fields()) {
            if (!field.example().isBlank()) {
                lines.add(words.say("progress.workbook.example", field.name(words), BookText.of(field.example())));
            }
        }
        sheet.width(0, WIDTH);
        for (int row = 0; row < lines.size(); row++) {
            SheetLayout.put(sheet, row, 0, lines.get(row));
        }
        sheet.range(0, 0, lines.size() - 1, 0).style().wrapText(true).set();
    }
}
