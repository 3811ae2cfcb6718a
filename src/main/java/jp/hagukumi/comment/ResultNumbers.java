package jp.hagukumi.comment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Counts the senders of a call and their opinions, as its published result calls them. */
@Component
class ResultNumbers {

    private final Submissions submissions;
    private final Opinions opinions;

    ResultNumbers(Submissions submissions, Opinions opinions) {
        this.submissions = submissions;
        this.opinions = opinions;
    }

    /** Of all opinions of a call, in their order. */
    Map<OpinionId, ResultNumber> of(CallId call) {
        Map<SubmissionId, Integer> persons = new HashMap<>();
        submissions.persons(call).forEach(person -> persons.putIfAbsent(person, persons.size() + 1));
        Map<Integer, Integer> branches = new HashMap<>();
        Map<OpinionId, ResultNumber> numbers = new LinkedHashMap<>();
        for (StandingOpinion standing : opinions.standing(call)) {
            int person = Objects.requireNonNull(persons.get(standing.person()));
            numbers.put(standing.id(), new ResultNumber(person, branches.merge(person, 1, Integer::sum)));
        }
        return numbers;
    }
}
