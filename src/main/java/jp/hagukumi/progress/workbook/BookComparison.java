package jp.hagukumi.progress.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.progress.FieldCode;
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

    /** @param strange why a key that is none of the section's reports is there */
    BookComparison(Book book, RoundSection section, Lock lock, Function<ReportId, Reason> strange) {
        this.book = book;
        this.section = section;
        this.rubric = section.rubric();
        this.lock = lock;
        this.strange = strange;
        this.reports = section.reports().stream().collect(Collectors.toMap(SectionReport::id, Function.identity()));
    }

    /** The rows of both sheets in their order, each report and each field of one report once. */
    List<RowVerdict> rows() {
        List<RowVerdict> verdicts = new ArrayList<>(rows(book.reports(), this::compared));
        verdicts.addAll(rows(book.asked(), this::answered));
        return verdicts;
    }

    private List<RowVerdict> rows(Book.Sheet sheet, BiFunction<Book.Row, SectionReport, RowVerdict> judge) {
        Map<String, List<Book.Row>> alike = sheet.rows().stream().collect(Collectors.groupingBy(Book.Row::key));
        List<RowVerdict> verdicts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Book.Row row : sheet.rows()) {
            List<Book.Row> same = Objects.requireNonNull(alike.get(row.key()));
            boolean differ = !same.stream().allMatch(row::saysTheSameAs);
            if (row.key().isEmpty()) {
                if (row.saysAnything()) {
                    verdicts.add(refused(sheet, row, Reason.of("progress.workbook.refused.noKey")));
                }
            } else if (seen.add(row.key()) || differ) {
                verdicts.add(verdict(sheet, row, differ ? same : List.of(), judge));
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
        note("progress.workbook.note.missingRows", book.reports(), reportKeys()).ifPresent(notes::add);
        note("progress.workbook.note.missingAsked", book.asked(), askedKeys()).ifPresent(notes::add);
        rubric.fields().stream()
                .filter(field -> !book.reports().fields().contains(field.code()))
                .forEach(field -> notes.add(Reason.of("progress.workbook.note.missingColumn", field)));
        book.reports().fields().stream()
                .filter(code ->
                        rubric.fields().stream().noneMatch(field -> field.code().equals(code)))
                .forEach(code -> notes.add(Reason.of("progress.workbook.note.unknownField", code.value())));
        return notes;
    }

    private Stream<String> reportKeys() {
        return section.reports().stream().map(report -> report.id().toString());
    }

    private Stream<String> askedKeys() {
        return section.reports().stream()
                .flatMap(report -> AskedRow.of(report.rubric()).stream()
                        .map(asked -> BookMarks.asked(report.id(), asked.field().code())));
    }

    /** That rows are not there which the portal would write, and how many. */
    private static Optional<Reason> note(String key, Book.Sheet sheet, Stream<String> expected) {
        Set<String> there = sheet.rows().stream().map(Book.Row::key).collect(Collectors.toSet());
        int missing = (int) expected.filter(one -> !there.contains(one)).count();
        return missing == 0 ? Optional.empty() : Optional.of(Reason.of(key, missing));
    }

    /**
     * @param differing the rows of the same key, where they do not say the same
     * @param judge of a row that belongs to its report
     */
    private RowVerdict verdict(
            Book.Sheet sheet,
            Book.Row row,
            List<Book.Row> differing,
            BiFunction<Book.Row, SectionReport, RowVerdict> judge) {
        ReportId id = row.report();
        if (id == null) {
            return refused(sheet, row, Reason.of("progress.workbook.refused.key"));
        }
        SectionReport report = reports.get(id);
        if (report == null) {
            return refused(sheet, row, strange.apply(id));
        }
        if (!differing.isEmpty()) {
            return refused(
                    sheet,
                    row,
                    report,
                    Reason.of(
                            "progress.workbook.refused.twice",
                            differing.stream()
                                    .map(other -> Integer.toString(other.number()))
                                    .collect(Collectors.joining(", "))));
        }
        if (!isTitleOf(row, report)) {
            return refused(
                    sheet,
                    row,
                    report,
                    Reason.of(
                            "progress.workbook.refused.title",
                            Objects.requireNonNullElse(row.title(), ""),
                            report.title()));
        }
        return judge.apply(row, report);
    }

    /** Rows that were sorted without the hidden column would bring the words of one project into another's report. */
    private boolean isTitleOf(Book.Row row, SectionReport report) {
        String title = row.title();
        Stream<String> then = Stream.ofNullable(remembered(report)).map(BookBase.Remembered::title);
        return title == null || isOneOf(title, Stream.concat(Stream.of(report.title()), then));
    }

    private static boolean isOneOf(String text, Stream<String> names) {
        String folded = CellTexts.folded(text);
        return names.anyMatch(name -> folded.equals(CellTexts.folded(name)));
    }

    private BookBase.@Nullable Remembered remembered(SectionReport report) {
        BookBase base = book.base();
        return base == null ? null : base.of(report.id());
    }

    private RowVerdict compared(Book.Row row, SectionReport report) {
        List<CellVerdict> cells = new ArrayList<>();
        for (FormField field : rubric.fields()) {
            Book.Cell cell = row.cells().get(field.code());
            if (cell != null) {
                compared(report, field, cell).ifPresent(cells::add);
            }
        }
        return told(book.reports(), row, report, cells);
    }

    /** A row with the one cell of a field that only this report is asked. */
    private RowVerdict answered(Book.Row row, SectionReport report) {
        List<CellVerdict> cells = new ArrayList<>();
        for (Map.Entry<FieldCode, Book.Cell> answer : row.cells().entrySet()) {
            Optional<AskedRow> asked = AskedRow.of(report.rubric()).stream()
                    .filter(one -> one.field().code().equals(answer.getKey()))
                    .findFirst();
            Optional<Reason> why = misplaced(row, report, answer.getKey(), answer.getValue(), asked);
            if (why.isPresent()) {
                return refused(book.asked(), row, report, why.get());
            }
            asked.flatMap(one -> compared(report, one.field(), answer.getValue()))
                    .ifPresent(cells::add);
        }
        return told(book.asked(), row, report, cells);
    }

    /** Why a row is not what the report is asked now, if it is not. What nobody wrote in is not worth a word. */
    private Optional<Reason> misplaced(
            Book.Row row, SectionReport report, FieldCode field, Book.Cell cell, Optional<AskedRow> asked) {
        BookBase.Remembered remembered = remembered(report);
        List<String> questions = Stream.concat(
                        asked.map(AskedRow::question).stream(),
                        Stream.ofNullable(remembered)
                                .flatMap(then ->
                                        Stream.ofNullable(then.questions().get(field))))
                .toList();
        String question = row.question();
        if (question != null && !questions.isEmpty() && !isOneOf(question, questions.stream())) {
            return Optional.of(Reason.of("progress.workbook.refused.question", question, questions.getFirst()));
        }
        boolean written = cell.problem() != null
                || !(remembered == null
                        ? cell.text().isEmpty()
                        : remembered.value(field).isSaidBy(cell.text()));
        return asked.isEmpty() && written
                ? lock.of(report).or(() -> Optional.of(Reason.of("progress.workbook.refused.notAsked")))
                : Optional.empty();
    }

    private Optional<CellVerdict> compared(SectionReport report, FormField field, Book.Cell cell) {
        return new CellComparison(report.rubric(), field, cell, report.entries().get(field.code()), then(report, field))
                .verdict();
    }

    private RowVerdict told(Book.Sheet sheet, Book.Row row, SectionReport report, List<CellVerdict> cells) {
        Optional<Reason> locked = lock.of(report);
        boolean wanted = cells.stream().anyMatch(cell -> cell.kind() != CellVerdict.Kind.KEPT);
        return new RowVerdict(
                sheet.name(),
                row.number(),
                report.id(),
                report.version(),
                report.title(),
                wanted ? locked.orElse(null) : null,
                locked.isPresent() ? cells.stream().map(BookComparison::locked).toList() : cells);
    }

    /** What stood there at the export; null when the workbook does not know. */
    private BookBase.@Nullable Value then(SectionReport report, FormField field) {
        BookBase.Remembered remembered = remembered(report);
        return remembered == null ? null : remembered.value(field.code());
    }

    private static CellVerdict locked(CellVerdict cell) {
        return cell.kind() == CellVerdict.Kind.KEPT ? cell : cell.refused();
    }

    private static RowVerdict refused(Book.Sheet sheet, Book.Row row, Reason why) {
        return new RowVerdict(
                sheet.name(), row.number(), null, 0, Objects.requireNonNullElse(row.title(), ""), why, List.of());
    }

    private static RowVerdict refused(Book.Sheet sheet, Book.Row row, SectionReport report, Reason why) {
        return new RowVerdict(
                sheet.name(), row.number(), report.id(), report.version(), report.title(), why, List.of());
    }
}
