package jp.hagukumi.plan.register.ui;

import java.io.Serializable;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.register.EntryId;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.plan.register.Registered;
import jp.hagukumi.plan.register.Said;
import jp.hagukumi.plan.register.SaveOutcome;

/** What may be done with the entries of a plan's registers; after each deed the page is shown anew. */
class EntryDeeds implements Serializable {

    private final transient RegisterEditing editing;
    private final PlanId plan;
    private final boolean allowed;
    private final transient Runnable afterwards;

    EntryDeeds(RegisterEditing editing, PlanId plan, boolean allowed, Runnable afterwards) {
        this.editing = editing;
        this.plan = plan;
        this.allowed = allowed;
        this.afterwards = afterwards;
    }

    boolean areAllowed() {
        return allowed;
    }

    void add(Said said) {
        editing.add(plan, said);
        afterwards.run();
    }

    SaveOutcome change(EntryId id, long seen, Said said) {
        SaveOutcome outcome = editing.change(plan, id, seen, said);
        if (outcome instanceof SaveOutcome.Saved) {
            afterwards.run();
        }
        return outcome;
    }

    void swap(Registered<?> one, Registered<?> other) {
        editing.swap(plan, one, other);
        afterwards.run();
    }

    void remove(Registered<?> entry) {
        editing.remove(plan, entry);
        afterwards.run();
    }
}
