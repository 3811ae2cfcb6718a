package jp.hagukumi.comment.intake;

/** What a column of a form service's file is of a letter. */
public enum ColumnMeaning {
    /** The number under which the service took it in: by it a file that comes again is known. */
    RECEIPT(false),
    /** When it came in. */
    RECEIVED(false),
    /** What the citizen says; a form with several questions has several. */
    TEXT(true),
    NAME(true),
    ADDRESS(true),
    /** Telephone, fax or mail address. */
    CONTACT(true),
    /** What the sender is to the municipality: lives, works or goes to school there. */
    CATEGORY(false),
    /** The page or part of the draft that it is about. */
    PLACE(false),
    /** Whether the sender agrees that the opinion is published. */
    CONSENT(false),
    /** Kept with the letter and not used otherwise. */
    OTHER(true);

    private final boolean several;

    ColumnMeaning(boolean several) {
        this.several = several;
    }

    /** Whether more than one column may be this part. */
    public boolean mayBeSeveral() {
        return several;
    }

    /** The key of its word. */
    public String key() {
        return "comment.ColumnMeaning." + name();
    }
}
