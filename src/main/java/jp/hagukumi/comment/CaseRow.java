package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.followup.FollowUpId;
import org.jspecify.annotations.Nullable;

/**
 * A case of a standing inbox as screens show it.
 *
 * @param number of its letter
 * @param today in Japan, by which it is due, late or has time
 * @param department the section that has it, null where a person has it or nobody
 * @param owner the name of whoever has it, empty where nobody does
 * @param project code and title of the project that it is about, empty where none is chosen
 * @param improvement what it led to, null where nothing is linked
 * @param steps its past, oldest first
 */
public record CaseRow(
        SubmissionId letter,
        long version,
        CallId call,
        PlanId plan,
        int number,
        LocalDate received,
        LocalDate due,
        LocalDate today,
        CaseState state,
        @Nullable DepartmentId department,
        String owner,
        @Nullable ElementId element,
        String project,
        @Nullable FollowUpId improvement,
        List<Step> steps)
        implements Serializable {

    /** How many days before its day a case is said to be due soon. */
    static final int SOON = 7;

    public CaseRow {
        steps = List.copyOf(steps);
    }

    /** A step of the past, with the name of whoever took it. */
    public record Step(CaseState to, String by, Instant at, String reason) implements Serializable {}
}
