package jp.hagukumi.plan;

import java.util.List;

/**
 * Gives the texts of one kind of thing to the search; every bean of this type takes part. What it gives is kept until
 * the plan is changed by a command of the ledger, and shown to whoever may read plans.
 */
public interface SearchSource {

    /** Everything of a plan that can be found, in the order in which hits are shown; few statements, however many. */
    List<Searchable> of(PlanId plan);
}
