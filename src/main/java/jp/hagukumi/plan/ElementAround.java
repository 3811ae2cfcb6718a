package jp.hagukumi.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an element's rules have to know of what stands around it. */
interface ElementAround {

    /**
     * Another element, as far as the rules of this one go.
     *
     * @param mergedInto which element carries it on, null unless it was merged
     */
    record Neighbour(
            ElementId id,
            PlanId plan,
            String sortPath,
            @Nullable ElementId mergedInto) {}

    Optional<Neighbour> element(ElementId id);

    /** The axis on which a word stands. */
    Optional<AxisRow> axisOf(TermId term);

    /** The plan in whose register a partner stands. */
    Optional<PlanId> planOf(PartnerId partner);

    /** The plan in whose register a piece of evidence stands. */
    Optional<PlanId> planOf(EvidenceId evidence);
}
