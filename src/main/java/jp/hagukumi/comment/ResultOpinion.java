package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * An opinion as it is told to everybody.
 *
 * @param person the number of its sender among the senders of the call, in the order of their first letters
 * @param branch its number among the opinions of that sender
 * @param place what of the plan it is about, empty if nothing was chosen
 * @param order where that place stands in the plan; behind all places for none
 * @param words the office's summary, else the words themselves, masks in them; empty where neither may be read
 * @param reasons why they are not the sender's own, or not all of them
 * @param letter the number of its letter
 * @param answeredBy the opinion whose reply answers it
 * @param reply all filled in but the number of the opinion
 * @param forChildren the same in easy words, filled in likewise; empty where nobody wrote them
 * @param mark of the reflection class
 * @param changes the places of the plan that are changed because of it
 */
public record ResultOpinion(
        int person,
        int branch,
        String place,
        int order,
        String words,
        List<NotShown> reasons,
        int letter,
        OpinionId answeredBy,
        String reply,
        String forChildren,
        String mark,
        List<ResultChange> changes)
        implements Serializable {

    public ResultOpinion {
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
    }

    /** A text of the reply beside opinions of these numbers. */
    public static String filled(String text, String numbers) {
        return MergeFields.filled(text, Map.of(MergeField.NUMBER, numbers));
    }

    /** How a published result calls it: 12-3. */
    public String label() {
        return person + "-" + branch;
    }
}
