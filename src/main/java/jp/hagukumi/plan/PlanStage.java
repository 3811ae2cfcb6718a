package jp.hagukumi.plan;

import java.util.Locale;

/** A plan's state as {@code permissions.csv} names it: an adopted plan is closed unless an amendment is being made. */
public enum PlanStage {
    /** Being written. */
    DRAFT,
    /** Shown to council and citizens, still being written. */
    PROPOSAL,
    /** In force; what changes needs an amendment. */
    ADOPTED,
    /** In force, and an amendment of it is being written. */
    AMENDING,
    /** Its period is over or another plan took its place. */
    ENDED;

    /** The name in {@code permissions.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether texts and figures may be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == PROPOSAL || this == AMENDING;
    }
}
