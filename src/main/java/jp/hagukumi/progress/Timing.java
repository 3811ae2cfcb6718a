package jp.hagukumi.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import jp.hagukumi.shared.JapanTime;

/**
 * How a report was handed in by its section, against the section's due date. Every report is one of these. What counts is
 * the day on which it was first handed in: one that was sent back and handed in anew late was no less on time, and one
 * that is open again until a day of its own is not overdue before it.
 */
public enum Timing {
    /** Handed in by the due date. */
    ON_TIME,
    /** Handed in after it. */
    LATE,
    /** With the section, and the due date has passed. */
    OVERDUE,
    /** With the section, and the due date has not passed. */
    AHEAD;

    static Timing of(Followed report, LocalDate due, LocalDate today) {
        if (report.stage().isOpen() && !report.isReopenedOn(today)) {
            return report.isLapsedOn(today) || today.isAfter(due) ? OVERDUE : AHEAD;
        }
        return JapanTime.dayOf(report.handedIn()).isAfter(due) ? LATE : ON_TIME;
    }

    /** The key of its name in the translation files. */
    public String nameKey() {
        return "progress.Timing." + name();
    }

    /** The name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Timing> byCode(String code) {
        return Arrays.stream(values())
                .filter(timing -> timing.code().equals(code))
                .findFirst();
    }
}
