package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counts of a call or of several. Late letters and their opinions are counted with the others and told apart by
 * {@code late}; which of them a published result counts is for the publication to say.
 *
 * @param persons senders: letters that a clerk recognised as one person's count as one person
 * @param letters all letters
 * @param late those of them that came in after the last day
 * @param toSplit those of them of which some part has gone nowhere yet
 * @param opinions all opinions cut from the letters; equals {@code unassigned} plus the sum of {@code byState}
 * @param purports opinions with those of a group counted as one (集約後の件数)
 * @param byState assigned opinions by where their reply stands
 * @param byClass opinions whose reply names a reflection class, by its mark
 */
public record CallCounts(
        int persons,
        int letters,
        int late,
        int toSplit,
        int opinions,
        int purports,
        int unassigned,
        Map<ReplyState, Integer> byState,
        Map<String, Integer> byClass)
        implements Serializable {

    public static final CallCounts NONE = new CallCounts(0, 0, 0, 0, 0, 0, 0, Map.of(), Map.of());

    public CallCounts {
        byState = Map.copyOf(byState);
        byClass = Map.copyOf(byClass);
    }

    static CallCounts ofPurports(int purports) {
        return new CallCounts(0, 0, 0, 0, 0, purports, 0, Map.of(), Map.of());
    }

    public int in(ReplyState state) {
        return byState.getOrDefault(state, 0);
    }

    public int in(String mark) {
        return byClass.getOrDefault(mark, 0);
    }

    /** Opinions of whose reply nobody has named a class yet. */
    public int withoutClass() {
        return opinions - byClass.values().stream().mapToInt(Integer::intValue).sum();
    }

    CallCounts plus(CallCounts other) {
        Map<ReplyState, Integer> states = new EnumMap<>(ReplyState.class);
        states.putAll(byState);
        other.byState.forEach((state, count) -> states.merge(state, count, Integer::sum));
        Map<String, Integer> classes = new TreeMap<>(byClass);
        other.byClass.forEach((mark, count) -> classes.merge(mark, count, Integer::sum));
        return new CallCounts(
                persons + other.persons,
                letters + other.letters,
                late + other.late,
                toSplit + other.toSplit,
                opinions + other.opinions,
                purports + other.purports,
                unassigned + other.unassigned,
                states,
                classes);
    }
}
