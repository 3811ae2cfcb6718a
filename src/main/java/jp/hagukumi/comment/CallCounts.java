package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * The counts of a call or of several. All letters and their opinions are counted, whatever sets them apart; which of the
 * letters count in the result is told by {@code notCounted}: {@code letters} is {@link #counted} plus its sum.
 *
 * @param persons senders: letters that a clerk recognised as one person's count as one person
 * @param letters all letters
 * @param late those of them that came in after the last day
 * @param toSplit those of them of which some part has gone nowhere yet
 * @param opinions all opinions cut from the letters; equals {@code unassigned} plus the sum of {@code byState}
 * @param purports opinions with those of a group counted as one (集約後の件数)
 * @param byState assigned opinions by where their reply stands
 * @param byClass opinions whose reply names a reflection class, by its mark
 * @param byTheme opinions by theme; one with several is counted under each, one without under the empty name
 * @param notCounted letters that do not count in the result, each under the first of its marks that its call does not count
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
        Map<String, Integer> byClass,
        Map<String, Integer> byTheme,
        Map<LetterMark, Integer> notCounted)
        implements Serializable {

    public static final CallCounts NONE = letters(0, 0, 0, 0);

    public CallCounts {
        byState = Map.copyOf(byState);
        byClass = Map.copyOf(byClass);
        byTheme = Map.copyOf(byTheme);
        notCounted = Map.copyOf(notCounted);
    }

    static CallCounts letters(int persons, int letters, int late, int toSplit) {
        return new CallCounts(persons, letters, late, toSplit, 0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of());
    }

    static CallCounts opinions(
            int opinions, int unassigned, Map<ReplyState, Integer> byState, Map<String, Integer> byClass) {
        return new CallCounts(0, 0, 0, 0, opinions, 0, unassigned, byState, byClass, Map.of(), Map.of());
    }

    static CallCounts ofTheme(String theme, int opinions) {
        return new CallCounts(0, 0, 0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of(theme, opinions), Map.of());
    }

    static CallCounts notCounted(LetterMark reason, int letters) {
        return new CallCounts(0, 0, 0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of(reason, letters));
    }

    /** Letters that count in the result. */
    public int counted() {
        return letters - notCountedInAll();
    }

    public int notCountedInAll() {
        return notCounted.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int notCounted(LetterMark reason) {
        return notCounted.getOrDefault(reason, 0);
    }

    public int onTheme(String theme) {
        return byTheme.getOrDefault(theme, 0);
    }

    static CallCounts ofPurports(int purports) {
        return new CallCounts(0, 0, 0, 0, 0, purports, 0, Map.of(), Map.of(), Map.of(), Map.of());
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
        return new CallCounts(
                persons + other.persons,
                letters + other.letters,
                late + other.late,
                toSplit + other.toSplit,
                opinions + other.opinions,
                purports + other.purports,
                unassigned + other.unassigned,
                sum(byState, other.byState),
                sum(byClass, other.byClass),
                sum(byTheme, other.byTheme),
                sum(notCounted, other.notCounted));
    }

    private static <K> Map<K, Integer> sum(Map<K, Integer> one, Map<K, Integer> other) {
        Map<K, Integer> both = new HashMap<>(one);
        other.forEach((key, count) -> both.merge(key, count, Integer::sum));
        return both;
    }
}
