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
        if (row.cells().stream().skip(headings.size()).anyMatch(cell -> !cell.isBlank())) {
            faults.add(new Fault(RowFault.EXTRA_CELLS, List.of()));
        }
        String text = text(row);
        judgeWords(text, faults);
        String receipt = joined(row, ColumnMeaning.RECEIPT, " ").strip();
        String name = joined(row, ColumnMeaning.NAME, " ");
        String address = joined(row, ColumnMeaning.ADDRESS, " ");
        String contact = joined(row, ColumnMeaning.CONTACT, " ");
        String category = joined(row, ColumnMeaning.CATEGORY, " ");
        String place = joined(row, ColumnMeaning.PLACE, " ");
        String others = underHeadings(row, ColumnMeaning.OTHER);
        judgeLength(ColumnMeaning.RECEIPT, receipt, SubmissionLimits.SHORT, faults);
        judgeLength(ColumnMeaning.NAME, name, SubmissionLimits.NAME, faults);
        judgeLength(ColumnMeaning.ADDRESS, address, SubmissionLimits.ADDRESS, faults);
        judgeLength(ColumnMeaning.CONTACT, contact, SubmissionLimits.CONTACT, faults);
        judgeLength(ColumnMeaning.CATEGORY, category, SubmissionLimits.SHORT, faults);
        judgeLength(ColumnMeaning.PLACE, place, SubmissionLimits.SHORT, faults);
        judgeLength(ColumnMeaning.OTHER, others, SubmissionLimits.TEXT, faults);
        Instant received = received(row, faults);
        Boolean consent = consent(row, faults);
        if (!faults.isEmpty()) {
            return IncomingRow.refused(row.line(), faults);
        }
        return new IncomingRow(
                row.line(), receipt, received, text, name, address, contact, category, place, consent, others, faults);
    }

    private @Nullable Instant received(TableRow row, List<Fault> faults) {
        String written = joined(row, ColumnMeaning.RECEIVED, " ").strip();
        if (written.isEmpty()) {
            return null;
        }
        Optional<Instant> day = ReceivedAt.of(written);
        if (day.isEmpty()) {
            faults.add(new Fault(RowFault.NO_DAY, List.of()));
        } else if (day.get().isAfter(now)) {
            faults.add(new Fault(RowFault.DAY_TO_COME, List.of()));
        }
        return day.orElse(null);
    }

    /** A box that was not ticked is an empty cell in most files: nobody agreed there. */
    private @Nullable Boolean consent(TableRow row, List<Fault> faults) {
        if (columns(ColumnMeaning.CONSENT).findAny().isEmpty()) {
            return null;
        }
        String written = joined(row, ColumnMeaning.CONSENT, " ");
        if (written.isBlank()) {
            return false;
        }
        Optional<Boolean> said = YesOrNo.of(written);
        if (said.isEmpty()) {
            faults.add(new Fault(RowFault.NO_YES_OR_NO, List.of()));
        }
        return said.orElse(null);
    }

    private static void judgeWords(String text, List<Fault> faults) {
        if (!LetterWords.saySomething(text)) {
            faults.add(new Fault(RowFault.NO_WORDS, List.of()));
        }
        if (text.length() > SubmissionLimits.TEXT) {
            faults.add(fault(RowFault.TOO_LONG, text.length(), SubmissionLimits.TEXT));
        }
        if (hasBroken(text)) {
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

    private static void judgeLength(ColumnMeaning meaning, String said, int allowed, List<Fault> faults) {
        if (said.length() > allowed) {
            faults.add(new Fault(
                    RowFault.FIELD_TOO_LONG,
                    List.of(Integer.toString(said.length()), Integer.toString(allowed), meaning.key())));
        }
        if (hasBroken(said)) {
            faults.add(new Fault(RowFault.BROKEN_CHARACTER, List.of()));
        }
    }

    private static Fault fault(RowFault why, int found, int allowed) {
        return new Fault(why, List.of(Integer.toString(found), Integer.toString(allowed)));
    }

    /** A replacement, or half of a pair. */
    private static boolean hasBroken(String text) {
        return LetterWords.areReplaced(text) || LetterWords.areBroken(text);
    }
}
