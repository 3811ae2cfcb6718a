package jp.hagukumi.comment.intake;

/** How long the parts of a submission may be, in UTF-16 units, however it comes in. */
public final class SubmissionLimits {

    public static final int TEXT = 100_000;
    public static final int NAME = 100;
    public static final int ADDRESS = 300;
    public static final int CONTACT = 200;
    /** The number of a form service, what the sender is to the municipality, the place in the draft. */
    public static final int SHORT = 200;

    private SubmissionLimits() {}
}
