package jp.hagukumi.plan.followup;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What came back from citizens, with the names that a page shows.
 *
 * @param element code and title of what it is about
 * @param settlingYears in the list of which years it can stand when it is settled now, the latest first
 * @param source from where it came, null where somebody wrote it down
 */
public record Voice(
        FollowUpRow row,
        String element,
        List<Answer> answers,
        List<FiscalYear> settlingYears,
        @Nullable FollowUpSource source)
        implements Serializable {

    public Voice {
        answers = List.copyOf(answers);
        settlingYears = List.copyOf(settlingYears);
    }

    /** What a section did about it in a year. */
    public record Answer(FiscalYear year, String department, String text) implements Serializable {}

    /**
     * What it changed, and in which year; nothing unless it was settled as having changed something: an answer may only
     * say that it is being considered.
     */
    public Optional<Settlement> change() {
        return Optional.ofNullable(row.settlement()).filter(Settlement::isChange);
    }

    /** The year that is proposed when it is settled: that of its last answer, this year where it has none. */
    public FiscalYear likelyYear() {
        return answers.reversed().stream()
                .map(Answer::year)
                .filter(settlingYears::contains)
                .findFirst()
                .orElseGet(settlingYears::getFirst);
    }
}
