package jp.hagukumi.comment;

/** What a reply can leave to be filled in for each opinion that it answers. */
public enum MergeField {
    /** The title of the plan. */
    PLAN,
    /** How the published result calls the opinion. */
    NUMBER,
    /** How many opinions the reply answers. */
    COUNT,
    /** The section that replies. */
    SECTION;

    /** As it stands in a reply, its name in braces. */
    public String written() {
        return MergeFields.written(this);
    }
}
