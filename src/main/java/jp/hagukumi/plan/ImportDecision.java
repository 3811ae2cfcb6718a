package jp.hagukumi.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The decision to take a previewed workbook.
 *
 * @param target the plan to be changed, null for a new one, as previewed
 * @param seenVersion the version of that plan that was previewed
 * @param seenEdits how many edits of that plan had been made when it was previewed
 * @param choices who wins where both changed the same place
 * @param keepOrder whether siblings that are stored stay in their order
 * @param effectiveOn the day from which the plan reads like this
 * @param reason why a stored plan is changed; may be blank for a new one
 */
public record ImportDecision(
        ImportToken token,
        @Nullable PlanId target,
        long seenVersion,
        long seenEdits,
        Map<ChangedPlace, Side> choices,
        boolean keepOrder,
        LocalDate effectiveOn,
        String reason)
        implements Serializable {

    /** Takes a preview as it stands. */
    public static ImportDecision on(ImportPreview.Ready ready, LocalDate effectiveOn, String reason) {
        return on(ready, Map.of(), false, effectiveOn, reason);
    }

    /** Takes a preview with what was chosen. */
    public static ImportDecision on(
            ImportPreview.Ready ready,
            Map<ChangedPlace, Side> choices,
            boolean keepOrder,
            LocalDate effectiveOn,
            String reason) {
        return new ImportDecision(
                ready.token(),
                ready.target(),
                ready.targetVersion(),
                ready.targetEdits(),
                choices,
                keepOrder,
                effectiveOn,
                reason);
    }

    public ImportDecision {
        choices = Map.copyOf(choices);
    }

    static final int REASON_MAX = 500;
}
