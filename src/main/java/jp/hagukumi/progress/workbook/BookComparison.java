package jp.hagukumi.progress.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.RoundSection;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.progress.SectionReport;
import jp.hagukumi.workbook.CellTexts;
import org.jspecify.annotations.Nullable;

/**
 * Compares a section's workbook with what its reports say now, cell by cell: what stood there when it was written, what
 * the workbook says, what the portal says. A row or a cell that cannot be taken hinders no other.
 */
final class BookComparison {

    /** Why a report cannot be written in by the person, or nothing. */
    interface Lock {
        Optional<Reason> of(SectionReport report);
    }

    private final Book book;
    private final RoundSection section;
    private final Rubric rubric;
    private final Lock lock;
    private final Function<ReportId, Reason> strange;
    private final Map<ReportId, SectionReport> reports;
    private final Map<String, List<Book.Row>> rowsOfKey;

    /** @param strange why a key that is none of the section's reports is there */
    BookComparison(Book book, RoundSection section, Lock lock, Function<ReportId, Reason> strange) {
        this.book = book;
        this.section = section;
        this.rubric = section.rubric();
        this.lock = lock;
        this.strange = strange;
        this.reports = section.reports().stream().collect(Collectors.toMap(SectionReport::id, Function.identity()));
        this.rowsOfKey =
                book.rows().stream().filter(row -> !row.key().isEmpty()).collect(Collectors.groupingBy(Book.Row::key));
    }

    /** The rows of the workbook in its order, each report once. */
    List<RowVerdict> rows() {
        List<RowVerdict> verdicts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Book.Row row : book.rows()) {
            if (row.key().isEmpty()) {
                if (row.saysAnything()) {
                    verdicts.add(refused(row, Reason.of("progress.workbook.refused.noKey")));
                }
            } else if (seen.add(row.key()) || !saysTheSameTwice(row)) {
                verdicts.add(verdict(row));
            }
        }
        return verdicts;
    }

    /** What is worth knowing of the whole, beside the rows. */
    List<Reason> notes() {
        List<Reason> notes = new ArrayList<>(book.notes());
        if (book.base() == null) {
            notes.add(Reason.of("progress.workbook.note.noBase"));
        }
        int missing = (int) section.reports().stream()
                .filter(report -> !rowsOfKey.containsKey(report.id().toString()))
                .count();
        if (missing > 0) {
            notes.add(Reason.of("progress.workbook.note.missingRows", missing));
        }
        rubric.fields().stream()
                .filter(field -> !book.fields().contains(field.code()))
                .forEach(field -> notes.add(Reason.of("progress.workbook.note.missingColumn", field)));
        book.fields().stream()
                .filter(code ->
                        rubric.fields().stream().noneMatch(field -> field.code().equals(code)))
                .forEach(code -> notes.add(Reason.of("progress.workbook.note.unknownField", code.value())));
        return notes;
    }

    private boolean saysTheSameTwice(Book.Row row) {
        return Objects.requireNonNull(rowsOfKey.get(row.key())).stream().allMatch(row::saysTheSameAs);
    }

    private RowVerdict verdict(Book.Row row) {
        Optional<ReportId> id = ReportId.parse(row.key());
        if (id.isEmpty()) {
            return refused(row, Reason.of("progress.workbook.refused.key"));
        }
        SectionReport report = reports.get(id.get());
        if (report == null) {
            return refused(row, strange.apply(id.get()));
        }
        if (!saysTheSameTwice(row)) {
            return refused(
                    row,
                    report,
                    Reason.of(
                            "progress.workbook.refused.twice",
                            Objects.requireNonNull(rowsOfKey.get(row.key())).stream()
                                    .map(other -> Integer.toString(other.number()))
                                    .collect(Collectors.joining(", "))));
        }
        if (!isTitleOf(row, report)) {
            return refused(
                    row,
                    report,
                    Reason.of(
                            "progress.workbook.refused.title",
                            Objects.requireNonNullElse(row.title(), ""),
                            report.title()));
        }
        return compared(row, report);
    }

    /** Rows that were sorted without the hidden column would bring the words of one project into another's report. */
    private boolean isTitleOf(Book.Row row, SectionReport report) {
        String title = row.title();
        if (title == null) {
            return true;
        }
        BookBase.Remembered then = remembered(report);
        String folded = CellTexts.folded(title);
        return folded.equals(CellTexts.folded(report.title()))
                || (then != null && folded.equals(CellTexts.folded(then.title())));
    }

    private BookBase.@Nullable Remembered remembered(SectionReport report) {
        BookBase base = book.base();
        return base == null ? null : base.of(report.id());
    }

    private RowVerdict compared(Book.Row row, SectionReport report) {
        Optional<Reason> locked = lock.of(report);
        List<CellVerdict> cells = new ArrayList<>();
        for (FormField field : rubric.fields()) {
            Book.Cell cell = row.cells().get(field.code());
            if (cell != null) {
                new CellComparison(rubric, field, cell, report.entries().get(field.code()), then(report, field))
                        .verdict()
                        .map(verdict -> locked.isPresent() ? locked(verdict) : verdict)
                        .ifPresent(cells::add);
            }
        }
        boolean wanted = cells.stream().anyMatch(cell -> cell.kind() != CellVerdict.Kind.KEPT);
        return new RowVerdict(
                row.number(),
                report.id(),
                report.version(),
                report.title(),
                wanted ? locked.orElse(null) : null,
                cells);
    }

    /** What stood there at the export; null when the workbook does not know. */
    private BookBase.@Nullable Value then(SectionReport report, FormField field) {
        BookBase.Remembered remembered = remembered(report);
        return remembered == null ? null : remembered.value(field.code());
    }

    private static CellVerdict locked(CellVerdict cell) {
        return cell.kind() == CellVerdict.Kind.KEPT ? cell : cell.refused();
    }

    private static RowVerdict refused(Book.Row row, Reason why) {
        return new RowVerdict(row.number(), null, 0, Objects.requireNonNullElse(row.title(), ""), why, List.of());
    }

    private static RowVerdict refused(Book.Row row, SectionReport report, Reason why) {
        return new RowVerdict(row.number(), report.id(), report.version(), report.title(), why, List.of());
    }
}
