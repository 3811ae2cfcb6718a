package jp.hagukumi.shared;

import org.jspecify.annotations.Nullable;

/** Somebody else changed the object after the person read it; nothing was written. */
public class StaleVersion extends RuleViolation {

    public StaleVersion() {
        super("common.violation.changedMeanwhile");
    }

    /** Refuses a command that was made for another version than the stored one. */
    public static void check(long seen, @Nullable Long stored) {
        if (stored == null || stored != seen) {
            throw new StaleVersion();
        }
    }
}
