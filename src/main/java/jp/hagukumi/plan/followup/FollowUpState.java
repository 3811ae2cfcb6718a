package jp.hagukumi.plan.followup;

/** How far something that came back from citizens has got. */
public enum FollowUpState {
    /** Nobody has answered it yet. */
    OPEN,
    /** The section has answered it in an accepted report. */
    TAKEN_UP,
    /** It is settled; it is not asked about any more. */
    DONE;

    /** The key of its name in the translation files. */
    public String nameKey() {
        return "plan.FollowUpState." + name();
    }
}
