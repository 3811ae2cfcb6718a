package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    static Punctuality of(Tally tally, RoundSummary round, LocalDate today, LocalDate lastAccepted) {
        if (tally.accepted() == tally.total()) {
            return new Punctuality(Kind.DONE, 0, lastAccepted);
        }
        if (tally.open() > 0 && today.isAfter(round.sectionDue())) {
            return new Punctuality(Kind.SECTION_LATE, ChronoUnit.DAYS.between(round.sectionDue(), today), null);
        }
        if (tally.of(ReportStage.SUBMITTED) > 0 && today.isAfter(round.chiefDue())) {
            return new Punctuality(Kind.CHIEF_LATE, ChronoUnit.DAYS.between(round.chiefDue(), today), null);
        }
        if (tally.untouched() > 0 && !today.plusDays(WARNING_DAYS).isBefore(round.sectionDue())) {
            return new Punctuality(Kind.NOT_BEGUN, 0, null);
        }
        return new Punctuality(Kind.ON_TIME, 0, null);
    }
}
