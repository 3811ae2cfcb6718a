package jp.hagukumi.plan.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A comparison as offices print it: old and new side by side with the reason, A4 landscape. Every value is written as
 * text, never as a formula, whatever it begins with.
 */
final class ComparisonWorkbook {

    private static final String APPLICATION = "Hagukumi";
    private static final String VERSION = "1.0";
    private static final String HEADING_FILL = "E3EEF7";
    private static final int[] WIDTHS = {9, 34, 12, 46, 46, 24};
    private static final int CELL_MAX = 32_767;
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String ESCAPED_UNDERSCORE = "_x005F_";

    private final Words words;

    ComparisonWorkbook(Words words) {
        this.words = words;
    }

    /** Two dates of a plan (新旧対照表). */
    byte[] comparison(Comparison comparison) {
        return write(
                words.say("plan.CompareView.title"),
                comparison.title() + " " + comparison.dates(),
                List.of(comparison),
                words.say("plan.ComparisonTable.old"),
                words.say("plan.ComparisonTable.young"));
    }

    /** What was printed wrongly (正誤表). */
    byte[] errata(String plan, List<Comparison> corrections) {
        return write(
                words.say("plan.ErrataView.title"),
                plan,
                corrections,
                words.say("plan.ComparisonTable.wrong"),
                words.say("plan.ComparisonTable.right"));
    }

    private byte[] write(String kind, String plan, List<Comparison> comparisons, String old, String young) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, APPLICATION, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(kind);
            put(sheet, 0, 0, words.say("plan.ComparisonWorkbook.title", kind, plan));
            sheet.style(0, 0).bold().set();
            List<String> headings = List.of(
                    words.say("plan.CompareBar.how"),
                    words.say("plan.history.place"),
                    words.say("plan.ComparisonTable.part"),
                    old,
                    young,
                    words.say("plan.ComparisonTable.reason"));
            for (int column = 0; column < headings.size(); column++) {
                put(sheet, 1, column, headings.get(column));
                sheet.width(column, WIDTHS[column]);
            }
            int row = 2;
            for (Comparison comparison : comparisons) {
                for (List<String> line : lines(comparison)) {
                    for (int column = 0; column < line.size(); column++) {
                        put(sheet, row, column, line.get(column));
                    }
                    row++;
                }
            }
            sheet.range(1, 0, row - 1, headings.size() - 1)
                    .style()
                    .format("@")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .set();
            sheet.range(1, 0, 1, headings.size() - 1)
                    .style()
                    .bold()
                    .fillColor(HEADING_FILL)
                    .format("@")
                    .borderStyle("thin")
                    .set();
            sheet.freezePane(0, 2);
            sheet.pageOrientation("landscape");
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.fitToWidth(Short.valueOf((short) 1));
            sheet.fitToHeight(Short.valueOf((short) 0));
            sheet.repeatRows(1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** One line for each part that differs; what was moved begins with its place. */
    private List<List<String>> lines(Comparison comparison) {
        List<List<String>> lines = new ArrayList<>();
        for (ComparedRow row : comparison.rows()) {
            String how = row.differences().stream()
                    .sorted()
                    .map(difference -> words.say("plan.Difference." + difference))
                    .collect(Collectors.joining(words.say("common.listSeparator")));
            String where = row.place().isEmpty() ? row.title() : row.place() + "\n" + row.title();
            String why = why(comparison, row);
            if (row.isMoved()) {
                lines.add(List.of(
                        how,
                        where,
                        words.say("plan.history.place"),
                        above(row.placeBefore()),
                        above(row.placeAfter()),
                        why));
            }
            row.fields()
                    .forEach(
                            field -> lines.add(List.of(how, where, field.label(), field.before(), field.after(), why)));
        }
        return lines;
    }

    private String why(Comparison comparison, ComparedRow row) {
        Formats formats = Formats.in(words.language());
        return row.revisions().stream()
                .map(comparison.reasons()::get)
                .filter(Objects::nonNull)
                .map(revision -> words.say(
                                "plan.ComparisonWorkbook.reason",
                                formats.date(revision.effectiveOn()),
                                revision.reason())
                        .strip())
                .collect(Collectors.joining("\n"));
    }

    private String above(String place) {
        return place.isEmpty() ? words.say("plan.history.top") : place;
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            String safe = LOOKS_ESCAPED.matcher(text).replaceAll(ESCAPED_UNDERSCORE);
            sheet.value(row, column, safe.length() <= CELL_MAX ? safe : safe.substring(0, CELL_MAX));
        }
    }
}
