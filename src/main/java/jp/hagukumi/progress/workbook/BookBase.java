package jp.hagukumi.progress.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSection;
import jp.hagukumi.progress.SectionReport;
import jp.hagukumi.shared.StoredZip;
import org.jspecify.annotations.Nullable;

/**
 * What a section's workbook remembers of the moment when it was written: whose it is, and what stood in every field. It
 * travels on a sheet that spreadsheet programs do not show, as lines of texts, the last of which is a hash of the others:
 * what was changed there is not believed.
 */
record BookBase(RoundId round, DepartmentId department, Map<ReportId, Remembered> reports) {

    static final int COLUMNS = 5;

    private static final String FORMAT = "hagukumi-reports-1";
    private static final String TITLE = "title";
    private static final String FIELD = "field ";
    private static final String ASKED = "asked ";
    private static final String HASH = "hash";

    /**
     * One report as it was written.
     *
     * @param questions what it was asked of what no other report is
     */
    record Remembered(String title, Map<FieldCode, Value> fields, Map<FieldCode, String> questions) {

        static final Remembered NOTHING = new Remembered("", Map.of(), Map.of());

        Value value(FieldCode field) {
            return fields.getOrDefault(field, Value.NOTHING);
        }
    }

    /**
     * What stood in a field.
     *
     * @param version the version that the person has seen, 0 where nothing was ever written
     * @param shown what the cell said, which differs from the value for choices
     */
    record Value(long version, String value, String shown) {

        static final Value NOTHING = new Value(0, "", "");

        boolean isSaidBy(String text) {
            return text.equals(shown) || text.equals(value);
        }
    }

    /** One that came to be after the workbook was written had nothing in it then. */
    Remembered of(ReportId report) {
        return reports.getOrDefault(report, Remembered.NOTHING);
    }

    static List<List<String>> lines(RoundSection section) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                FORMAT, section.round().id().toString(), section.department().toString()));
        for (SectionReport report : section.reports()) {
            String key = report.id().toString();
            lines.add(List.of(TITLE, key, BookText.of(report.title())));
            AskedRow.of(report.rubric())
                    .forEach(asked ->
                            lines.add(List.of(ASKED + asked.field().code(), key, BookText.of(asked.question()))));
            for (FormField field : report.rubric().fields()) {
                ReportEntry entry = report.entries().get(field.code());
                if (entry != null) {
                    String value = BookText.of(entry.value());
                    String shown = BookText.of(ShownValue.of(field, entry));
                    lines.add(List.of(
                            FIELD + field.code(),
                            key,
                            Long.toString(entry.version()),
                            value,
                            shown.equals(value) ? "" : shown));
                }
            }
        }
        lines.add(List.of(HASH, hash(lines)));
        return lines;
    }

    /** What the lines say; null when they are not as the portal wrote them. */
    static @Nullable BookBase of(List<List<String>> lines) {
        if (lines.size() < 2) {
            return null;
        }
        List<String> head = lines.getFirst();
        List<String> last = lines.getLast();
        boolean whole = at(head, 0).equals(FORMAT)
                && at(last, 0).equals(HASH)
                && at(last, 1).equals(hash(lines.subList(0, lines.size() - 1)));
        Optional<RoundId> round = RoundId.parse(at(head, 1));
        Optional<DepartmentId> department = DepartmentId.parse(at(head, 2));
        if (!whole || round.isEmpty() || department.isEmpty()) {
            return null;
        }
        try {
            return new BookBase(round.get(), department.get(), reports(lines.subList(1, lines.size() - 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException forged) {
            return null;
        }
    }

    private static Map<ReportId, Remembered> reports(List<List<String>> lines) {
        Map<ReportId, Remembered> reports = new HashMap<>();
        for (List<String> line : lines) {
            ReportId report = ReportId.parse(at(line, 1)).orElseThrow();
            String kind = at(line, 0);
            if (kind.equals(TITLE)) {
                reports.put(report, new Remembered(at(line, 2), new HashMap<>(), new HashMap<>()));
                continue;
            }
            Remembered remembered = Optional.ofNullable(reports.get(report)).orElseThrow();
            if (kind.startsWith(ASKED)) {
                remembered.questions().put(new FieldCode(kind.substring(ASKED.length())), at(line, 2));
            } else {
                String value = at(line, 3);
                remembered
                        .fields()
                        .put(
                                new FieldCode(kind.substring(FIELD.length())),
                                new Value(
                                        Long.parseLong(at(line, 2)),
                                        value,
                                        at(line, 4).isEmpty() ? value : at(line, 4)));
            }
        }
        return reports;
    }

    private static String at(List<String> line, int column) {
        return column < line.size() ? line.get(column) : "";
    }

    /** Blanks at the end of a line and the ways to end one do not count: programs write them anew. */
    static String hash(List<List<String>> lines) {
        StringBuilder all = new StringBuilder();
        for (List<String> line : lines) {
            int end = line.size();
            while (end > 0 && line.get(end - 1).isEmpty()) {
                end--;
            }
            all.append(String.join("\u001f", line.subList(0, end))).append('\u001e');
        }
        return StoredZip.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
