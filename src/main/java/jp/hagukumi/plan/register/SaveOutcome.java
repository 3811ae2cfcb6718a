package jp.hagukumi.plan.register;

/** What became of a save. */
public sealed interface SaveOutcome {

    /** It is stored. */
    record Saved(EntryId id) implements SaveOutcome {}

    /** Somebody else changed the entry since it was read; nothing was written, and both texts are there. */
    record ChangedMeanwhile(Registered<? extends Said> theirs) implements SaveOutcome {}
}
