package jp.hagukumi.progress.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the council said, and the office's answer.
 *
 * @param element what it was about, null for the review as a whole
 * @param about what that was called then
 * @param answer empty while there is none
 */
public record CouncilWord(@Nullable ElementId element, String about, String opinion, String answer, LocalDate on)
        implements Serializable {}
