package jp.hagukumi.comment.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.comment.intake.IncomingRow.Fault;
import org.jspecify.annotations.Nullable;

/** Makes letters of the rows of a file, by what each of its columns is. */
final class IncomingReader {

    /** As many characters as a letter that is typed in may have. */
    static final int TEXT_MAX = 100_000;

    private static final int SENDER_MAX = 300;
    private static final int REPLACED = 0xFFFD;
    private static final int SHOWN = 40;

    private final List<String> headings;
    private final List<ColumnMeaning> parts;
    private final Instant now;

    /** @param parts one for each heading */
    IncomingReader(List<String> headings, List<ColumnMeaning> parts, Instant now) {
        this.headings = List.copyOf(headings);
        this.parts = List.copyOf(parts);
        this.now = now;
    }

    IncomingRow read(TableRow row) {
        List<Fault> faults = new ArrayList<>(
                row.faults().stream().map(why -> new Fault(why, List.of())).toList());
        String text = text(row);
        judgeWords(text, faults);
        String name = joined(row, ColumnMeaning.NAME, " ");
        String address = joined(row, ColumnMeaning.ADDRESS, " ");
        String contact = joined(row, ColumnMeaning.CONTACT, " ");
        for (String said : List.of(name, address, contact)) {
            if (said.length() > SENDER_MAX) {
                faults.add(fault(RowFault.SENDER_TOO_LONG, said.length(), SENDER_MAX));
            }
        }
        return new IncomingRow(
                row.line(),
                joined(row, ColumnMeaning.RECEIPT, " ").strip(),
                received(row, faults),
                text,
                name,
                address,
                contact,
                joined(row, ColumnMeaning.CATEGORY, " "),
                joined(row, ColumnMeaning.PLACE, " "),
                underHeadings(row, ColumnMeaning.OTHER),
                faults);
    }

    private @Nullable Instant received(TableRow row, List<Fault> faults) {
        String written = joined(row, ColumnMeaning.RECEIVED, " ").strip();
        if (written.isEmpty()) {
            return null;
        }
        Optional<Instant> day = ReceivedAt.of(written);
        if (day.isEmpty()) {
            faults.add(new Fault(RowFault.NO_DAY, List.of(shortened(written))));
        } else if (day.get().isAfter(now)) {
            faults.add(new Fault(RowFault.DAY_TO_COME, List.of(shortened(written))));
        }
        return day.orElse(null);
    }

    private static void judgeWords(String text, List<Fault> faults) {
        if (text.codePoints().noneMatch(IncomingReader::isSeen)) {
            faults.add(new Fault(RowFault.NO_WORDS, List.of()));
        }
        if (text.length() > TEXT_MAX) {
            faults.add(fault(RowFault.TOO_LONG, text.length(), TEXT_MAX));
        }
        if (text.codePoints().anyMatch(IncomingReader::isBroken)) {
            faults.add(new Fault(RowFault.BROKEN_CHARACTER, List.of()));
        }
    }

    /** Alone as it is; of several questions each answer under its own. */
    private String text(TableRow row) {
        return columns(ColumnMeaning.TEXT).count() > 1
                ? underHeadings(row, ColumnMeaning.TEXT)
                : joined(row, ColumnMeaning.TEXT, "");
    }

    private String underHeadings(TableRow row, ColumnMeaning part) {
        return columns(part)
                .filter(column -> !row.cell(column).isBlank())
                .mapToObj(column -> "【" + headings.get(column) + "】\n" + row.cell(column))
                .collect(Collectors.joining("\n\n"));
    }

    private String joined(TableRow row, ColumnMeaning part, String between) {
        return columns(part).mapToObj(row::cell).filter(cell -> !cell.isBlank()).collect(Collectors.joining(between));
    }

    private IntStream columns(ColumnMeaning part) {
        return IntStream.range(0, parts.size()).filter(column -> parts.get(column) == part);
    }

    private static Fault fault(RowFault why, int found, int allowed) {
        return new Fault(why, List.of(Integer.toString(found), Integer.toString(allowed)));
    }

    private static String shortened(String written) {
        return written.codePointCount(0, written.length()) <= SHOWN
                ? written
                : written.substring(0, written.offsetByCodePoints(0, SHOWN)) + "\u2026";
    }

    private static boolean isSeen(int sign) {
        return !Character.isWhitespace(sign)
                && !Character.isSpaceChar(sign)
                && Character.getType(sign) != Character.FORMAT
                && Character.getType(sign) != Character.CONTROL;
    }

    private static boolean isBroken(int sign) {
        return sign == REPLACED || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
    }
}
