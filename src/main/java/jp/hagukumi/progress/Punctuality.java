package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a department stands with its due dates, to be said in words.
 *
 * @param days how many days late, else 0
 * @param done the day on which the last report was accepted, if all are
 */
public record Punctuality(Kind kind, long days, @Nullable LocalDate done) implements Serializable {

    /** From this many days before the due date on, reports that nobody has begun are worth a word. */
    static final int WARNING_DAYS = 7;

    /** The cases, each with a sentence of its own. */
    public enum Kind {
        DONE,
        ON_TIME,
        NOT_BEGUN,
        CHIEF_LATE,
        SECTION_LATE;

        /** The key of its sentence; days late as {0}, the day done as {1}. */
        public String key() {
            return "progress.Punctuality." + name();
        }
    }

    /** Whether somebody of the department should have acted by now. */
    public boolean isLate() {
        return kind == Kind.SECTION_LATE || kind == Kind.CHIEF_LATE;
    }

    /** Days late are counted from the day on which the report was due that waits longest. */
    static Punctuality of(Collection<Followed> reports, DueDates due, LocalDate today, LocalDate lastAccepted) {
        if (reports.stream().allMatch(report -> report.stage() == ReportStage.ACCEPTED)) {
            return new Punctuality(Kind.DONE, 0, lastAccepted);
        }
        long section = daysLate(reports, report -> report.stage().isOpen(), due, today);
        if (section > 0) {
            return new Punctuality(Kind.SECTION_LATE, section, null);
        }
        long chief = daysLate(reports, report -> report.stage() == ReportStage.SUBMITTED, due, today);
        if (chief > 0) {
            return new Punctuality(Kind.CHIEF_LATE, chief, null);
        }
        boolean soon = !today.plusDays(WARNING_DAYS).isBefore(due.sectionDue());
        boolean untouched = reports.stream().anyMatch(report -> report.stage() == ReportStage.NOT_BEGUN);
        return new Punctuality(soon && untouched ? Kind.NOT_BEGUN : Kind.ON_TIME, 0, null);
    }

    private static long daysLate(
            Collection<Followed> reports, Predicate<Followed> with, DueDates due, LocalDate today) {
        return reports.stream()
                .filter(with)
                .filter(report -> report.isLate(due, today))
                .mapToLong(report -> ChronoUnit.DAYS.between(report.due(due), today))
                .max()
                .orElse(0);
    }
}
