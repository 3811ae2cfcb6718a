package jp.hagukumi.progress.workbook;

import java.util.Optional;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.progress.workbook.CellVerdict.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Compares one cell: what stood there when the workbook was written, what it says now, what the portal says now.
 *
 * @param then null when the workbook does not know: then a blank cell says nothing, and what differs is asked
 */
record CellComparison(
        Rubric rubric,
        FormField field,
        Book.Cell cell,
        @Nullable ReportEntry now,
        BookBase.@Nullable Value then) {

    /** Nothing when both say the same. */
    Optional<CellVerdict> verdict() {
        if (cell.problem() != null) {
            return Optional.of(verdict(Kind.REFUSED, "", cell.problem()));
        }
        if (then != null && then.isSaidBy(cell.text())) {
            return untouched();
        }
        CellReading read = CellReading.of(field, cell.text(), rubric);
        if (read.refused() != null) {
            return Optional.of(verdict(Kind.REFUSED, "", read.refused()));
        }
        if (then != null && read.value().equals(then.value())) {
            return untouched();
        }
        if (read.value().equals(portal())) {
            return Optional.empty();
        }
        if (then == null) {
            return read.value().isEmpty()
                    ? Optional.empty()
                    : Optional.of(taken(portal().isEmpty() ? Kind.TAKEN : Kind.CONFLICT, read.value()));
        }
        return Optional.of(taken(portalChanged(then) ? Kind.CONFLICT : Kind.TAKEN, read.value()));
    }

    private Optional<CellVerdict> untouched() {
        return then != null && portalChanged(then) ? Optional.of(verdict(Kind.KEPT, "", null)) : Optional.empty();
    }

    /** Words that were written over and put back again are no change to decide on. */
    private boolean portalChanged(BookBase.Value before) {
        return (now == null ? 0 : now.version()) != before.version() && !portal().equals(before.value());
    }

    private String portal() {
        return now == null ? "" : BookText.of(now.value());
    }

    private CellVerdict taken(Kind kind, String value) {
        if (value.isEmpty()) {
            return verdict(kind == Kind.TAKEN ? Kind.EMPTIED : kind, value, null);
        }
        String shown = BookText.of(ShownValue.of(field, value, rubric));
        Reason note = field.isOverlong(value)
                ? Reason.of("progress.workbook.note.overlong", ReportText.length(value), field.max())
                : cell.text().equals(shown) || cell.text().equals(value)
                        ? null
                        : Reason.of("progress.workbook.note.understood", shown);
        return verdict(kind, value, note);
    }

    private CellVerdict verdict(Kind kind, String value, @Nullable Reason note) {
        return new CellVerdict(
                field,
                cell.address(),
                kind,
                then == null ? null : then.shown(),
                cell.text(),
                BookText.of(ShownValue.of(field, now)),
                now,
                value,
                note);
    }
}
