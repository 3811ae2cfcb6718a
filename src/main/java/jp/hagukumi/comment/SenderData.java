package jp.hagukumi.comment;

import java.util.EnumSet;
import java.util.Set;

/** What a call may ask of those who send letters. The order is stored: a new one goes to the end. */
public enum SenderData {
    NAME,
    ADDRESS,
    CONTACT,
    /** What the sender is to the municipality. */
    CATEGORY;

    static Set<SenderData> givenBy(NewSubmission letter) {
        Set<SenderData> given = EnumSet.noneOf(SenderData.class);
        add(given, NAME, letter.name());
        add(given, ADDRESS, letter.address());
        add(given, CONTACT, letter.contact());
        add(given, CATEGORY, letter.form().category());
        return given;
    }

    private static void add(Set<SenderData> given, SenderData one, String text) {
        if (!text.isBlank()) {
            given.add(one);
        }
    }
}
