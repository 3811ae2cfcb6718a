package jp.hagukumi.comment;

import java.util.Locale;
import java.util.Set;

/** Where a reply stands, and the one table of where it may go from there. */
public enum ReplyState {
    /** The section has it and may not have begun. */
    DRAFT,
    /** Sent back to the section with a reason. */
    RETURNED,
    /** Written; waits for the chief. */
    DRAFTED,
    /** Checked by the chief; waits for the lead. */
    CHECKED,
    /** The city's reply, until somebody finds a mistake in it. */
    APPROVED;

    boolean mayBecome(ReplyState next) {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(DRAFTED).contains(next);
            case DRAFTED -> Set.of(CHECKED, RETURNED).contains(next);
            case CHECKED -> Set.of(APPROVED, RETURNED).contains(next);
            case APPROVED -> next == RETURNED;
        };
    }

    /** Whether the section is writing. */
    public boolean isWithWriter() {
        return this == DRAFT || this == RETURNED;
    }

    /** The name in {@code permissions.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
