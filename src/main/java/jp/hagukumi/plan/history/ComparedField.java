package jp.hagukumi.plan.history;

import java.io.Serializable;
import jp.hagukumi.shared.TextDiff;

/** One part of a thing that says something else. */
public record ComparedField(String label, String before, String after) implements Serializable {

    /** Where the two texts differ. */
    public TextDiff diff() {
        return TextDiff.of(before, after);
    }
}
