package jp.hagukumi.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One revision of a plan in a list.
 *
 * @param number from 1
 * @param reason why, as it was recorded; may be empty for the first
 * @param by the name of who recorded it
 * @param open whether the plan is still being changed under it
 */
public record RevisionRow(
        int number,
        RevisionKind kind,
        LocalDate effectiveOn,
        String reason,
        Instant recordedAt,
        String by,
        boolean open)
        implements Serializable {}
