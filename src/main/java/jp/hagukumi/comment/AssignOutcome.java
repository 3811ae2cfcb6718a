package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * What becomes, or became, of one of many opinions that are given to a section.
 *
 * @param label how it is called in the office, empty for one that is no longer there
 * @param alongside how many opinions that nobody chose go with it, because the same reply answers them; told once for all
 *     that are chosen of them
 * @param against the key of the sentence that says why it stays where it is, empty if it goes
 */
public record AssignOutcome(OpinionId id, String label, int alongside, String against) implements Serializable {

    public boolean goes() {
        return against.isEmpty();
    }
}
