package jp.hagukumi.progress;

import java.util.List;
import java.util.Map;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * What one of several people tried on a report, what they had before their eyes, and what became of it.
 *
 * @param volley which tries were made at the same moment
 * @param wrote the fields of a writing, none for a step
 * @param step the state into which it was to bring the report, null for a writing
 * @param answer what they were told stands there after it, null for a refusal
 * @param version the version of the report after it, 0 for a refusal
 * @param refusal why nothing was written, null when it was
 */
record ConflictDeed(
        int volley,
        String who,
        ConflictView seen,
        List<Written> wrote,
        @Nullable ReportState step,
        @Nullable Map<FieldCode, ReportEntry> answer,
        long version,
        @Nullable RuntimeException refusal) {

    boolean isAcknowledged() {
        return refusal == null;
    }

    boolean isWriting() {
        return step == null;
    }

    /** Whether they were refused as the portal refuses, and nothing else went wrong. */
    boolean isRefusedInWords() {
        return refusal instanceof RuleViolation || refusal instanceof AccessDeniedException;
    }

    @Override
    public String toString() {
        return "volley " + volley + ", " + who + " at version " + seen.version() + ": "
                + (step == null ? wrote.toString() : step.name()) + " -> "
                + (refusal == null ? "version " + version : refusal.toString());
    }
}
