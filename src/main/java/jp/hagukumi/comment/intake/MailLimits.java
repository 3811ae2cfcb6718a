package jp.hagukumi.comment.intake;

/** How large and how deep a mail may be; whatever goes beyond is refused as a whole. */
public final class MailLimits {

    private static final int MEGA = 1024 * 1024;

    /** The largest file in bytes: what mail servers of offices let through, and room. */
    public static final int FILE = 30 * MEGA;

    /** Bytes of all parts unpacked; what lies in a mail within the mail counts again. */
    static final int UNPACKED = 60 * MEGA;

    /** Bytes of the headings of one message or part. */
    static final int HEADINGS = 256 * 1024;

    static final int PARTS = 200;

    /** Lines that could be borders between parts, before any part is looked at. */
    static final int BORDERS = 20_000;

    /** Parts within parts and mails within mails. */
    static final int DEPTH = 10;

    /** Characters of a page in HTML. */
    static final int PAGE = 2_000_000;

    /** Tags of a page: some ten times as many as a letter of the greatest length needs. */
    static final int TAGS = 30_000;

    /** Elements within elements that are kept apart; words that lie deeper are read as well. */
    static final int PAGE_DEPTH = 200;

    /** Bytes of a page in HTML: in no code has a character more that pages are written in. */
    static final int PAGE_BYTES = 4 * PAGE;

    /** Bytes of words: in ISO-2022-JP, going to and fro for each, a character takes eight. */
    static final int TEXT_BYTES = 10 * SubmissionLimits.TEXT;

    static final int SUBJECT = 2_000;

    private MailLimits() {}
}
