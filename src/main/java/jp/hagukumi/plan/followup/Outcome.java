package jp.hagukumi.plan.followup;

/** Whether something that came back from citizens has changed anything. */
public enum Outcome {
    /** Something is different because of it. */
    CHANGED,
    /** It was considered, and for a reason nothing is different. */
    UNCHANGED;

    /** The key of its name in the translation files. */
    public String nameKey() {
        return "plan.Outcome." + name();
    }
}
