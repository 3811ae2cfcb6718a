package jp.hagukumi.comment;

import java.util.EnumSet;
import java.util.Set;

/** What a call may ask of those who send letters. */
public enum SenderData implements Bits.Bit {
    NAME(1),
    ADDRESS(1 << 1),
    CONTACT(1 << 2),
    /** What the sender is to the municipality. */
    CATEGORY(1 << 3);

    private final int bit;

    SenderData(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }

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
