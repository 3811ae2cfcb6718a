package jp.hagukumi.comment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.shared.Words;
import org.springframework.stereotype.Component;

/** Counts the senders of a call and their opinions, as its published result calls them; what does not count has no number. */
@Component
class ResultNumbers {

    private final CountedInResult counted;
    private final Opinions opinions;

    ResultNumbers(CountedInResult counted, Opinions opinions) {
        this.counted = counted;
        this.opinions = opinions;
    }

    /** How the published result calls each opinion of a call: 12-3 where it counts, else 外3, as it is printed. */
    Map<OpinionId, String> labels(CallId call) {
        Words words = Words.in(Words.JAPANESE);
        Map<OpinionId, String> labels = new HashMap<>();
        of(call).forEach((opinion, number) -> labels.put(opinion, number.label()));
        int outside = 0;
        for (CountedInResult.LeftOut one : counted.leftOut(call)) {
            outside++;
            labels.put(one.id(), words.say("comment.ResultNumber.leftOut", Integer.toString(outside)));
        }
        return labels;
    }

    /** Of all opinions of a call that count in its result, in their order. */
    Map<OpinionId, ResultNumber> of(CallId call) {
        Map<SubmissionId, Integer> persons = new HashMap<>();
        Set<Integer> letters = new HashSet<>();
        counted.letters(call).forEach(letter -> {
            persons.putIfAbsent(letter.person(), persons.size() + 1);
            letters.add(letter.number());
        });
        Map<Integer, Integer> branches = new HashMap<>();
        Map<OpinionId, ResultNumber> numbers = new LinkedHashMap<>();
        for (StandingOpinion standing : opinions.standing(call)) {
            if (letters.contains(standing.number())) {
                int person = Objects.requireNonNull(persons.get(standing.person()));
                numbers.put(standing.id(), new ResultNumber(person, branches.merge(person, 1, Integer::sum)));
            }
        }
        return numbers;
    }
}
