package jp.hagukumi.plan.followup;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.shared.FiscalYear;

/**
 * What came back from citizens, with the names that a page shows.
 *
 * @param element code and title of what it is about
 */
public record Voice(FollowUpRow row, String element, List<Answer> answers) implements Serializable {

    public Voice {
        answers = List.copyOf(answers);
    }

    /** What a section did about it in a year. */
    public record Answer(FiscalYear year, String department, String text) implements Serializable {}

    /** The answers for one year, or all. */
    public List<Answer> answersIn(List<FiscalYear> years) {
        return answers.stream().filter(answer -> years.contains(answer.year())).toList();
    }

    /** Whether it has changed something: a section says so, or the lead who settled it. */
    public boolean hasChangedSomething() {
        return !answers.isEmpty() || !row.changed().isEmpty();
    }
}
