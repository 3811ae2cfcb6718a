package jp.hagukumi.comment;

import java.util.Locale;

/**
 * Why an opinion does not stand in a published result in its sender's words, or a part of a letter not at all. It follows
 * from what the office recorded when it took the letter in and sorted it; nobody chooses it. Its code is printed.
 */
public enum NotShown {
    /** The sender did not agree that the opinion is published: at most the office's summary is. */
    NO_CONSENT("N1"),
    /** Some of the words tell who somebody is. */
    IDENTIFYING("N2"),
    OFF_TOPIC("N3"),
    ABUSIVE("N4"),
    /** The same person says the same elsewhere. */
    REPEATED("N5"),
    LATE("N6"),
    INCOMPLETE("N7"),
    OUT_OF_AREA("N8"),
    /** The office summed it up. */
    SUMMED_UP("N9"),
    /** A part that says nothing on the matter, as greetings and headings. */
    NO_OPINION("N10"),
    OTHER("N11");

    private final String code;

    NotShown(String code) {
        this.code = code;
    }

    /** As it is printed; it never changes, since editions that were published bear it. */
    public String code() {
        return code;
    }

    /** Names the words for it. */
    public String key() {
        return "comment.NotShown." + name().toLowerCase(Locale.ROOT);
    }

    /** Of a part that is no opinion. */
    public static NotShown of(SetAsideReason reason) {
        return switch (reason) {
            case GREETING, FRAME -> NO_OPINION;
            case PERSONAL -> IDENTIFYING;
            case OFF_TOPIC -> OFF_TOPIC;
            case REPEATED -> REPEATED;
            case OTHER -> OTHER;
        };
    }

    /** Of the opinions of a letter that does not count. */
    public static NotShown of(LetterMark mark) {
        return switch (mark) {
            case LATE -> LATE;
            case INCOMPLETE -> INCOMPLETE;
            case OUT_OF_AREA -> OUT_OF_AREA;
            case OFF_TOPIC -> OFF_TOPIC;
            case ABUSIVE -> ABUSIVE;
        };
    }

    /** Of an opinion in which words are masked. */
    static NotShown of(RedactionReason reason) {
        return switch (reason) {
            case SENDER, THIRD_PERSON -> IDENTIFYING;
            case ABUSE -> ABUSIVE;
            case OTHER -> OTHER;
        };
    }
}
