package jp.hagukumi.plan.followup;

/** By which way something came back from citizens. */
public enum Origin {
    /** Somebody asked for advice. */
    CONSULTATION,
    /** Somebody complained. */
    COMPLAINT,
    /** Somebody said their opinion, at any time of the year. */
    CITIZEN_OPINION,
    /** The council said it. */
    COUNCIL_OPINION,
    /** It was promised in the reply to a public comment. */
    COMMENT_PROMISE,
    /** Users were asked. */
    USER_SURVEY;

    /** The key of its name in the translation files. */
    public String nameKey() {
        return "plan.Origin." + name();
    }
}
