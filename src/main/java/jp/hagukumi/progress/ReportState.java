package jp.hagukumi.progress;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a report stands, and the one table of where it may go from there. */
public enum ReportState {
    /** With the section, which has not handed it in yet. */
    DRAFT,
    /** With the section again, with a reason. */
    RETURNED,
    /** With the chief of the section. */
    SUBMITTED,
    /** Confirmed by the chief, with the lead. */
    APPROVED,
    /** Accepted by the lead: what council and public will read. */
    ACCEPTED;

    boolean mayBecome(ReportState next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED;
            case SUBMITTED -> Set.of(APPROVED, RETURNED).contains(next);
            case APPROVED -> Set.of(ACCEPTED, RETURNED).contains(next);
            case ACCEPTED -> next == RETURNED;
        };
    }

    /** Whether the section may still write. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /**
     * Whether its section is asked what is asked now, and does not only correct what was accepted.
     *
     * @param openUntil the last day on which it may write, if it was opened again
     */
    boolean isAskedAnew(@Nullable LocalDate openUntil) {
        return isOpen() && openUntil == null;
    }

    /** Whether it was opened again and the day has passed by whose end the section should have handed it in. */
    boolean hasLapsed(@Nullable LocalDate openUntil, LocalDate today) {
        return isOpen() && openUntil != null && today.isAfter(openUntil);
    }

    /** The name in {@code permissions.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the translation files. */
    public String nameKey() {
        return "progress.ReportState." + name();
    }

    /** The same, but a draft that nobody has begun has a name of its own. */
    public String nameKey(boolean started) {
        return nameKey(started, false);
    }

    /** The same, but a draft has names of its own while nobody has begun it, and when nothing is left but to hand it in. */
    public String nameKey(boolean started, boolean complete) {
        if (this != DRAFT) {
            return nameKey();
        }
        String draft = complete ? "progress.ReportState.complete" : nameKey();
        return started ? draft : "progress.ReportState.notBegun";
    }
}
