package jp.hagukumi.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpDesk;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.plan.followup.Voice;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-048: the letters of a standing inbox as cases. */
@Service
@Transactional(readOnly = true)
@May(Operation.SUBMISSION_READ)
public class CaseDesk {

    private final Calls calls;
    private final StandingCases cases;
    private final CaseRows rows;
    private final FollowUpDesk followUps;
    private final PlanReader plans;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    CaseDesk(
            Calls calls,
            StandingCases cases,
            CaseRows rows,
            FollowUpDesk followUps,
            PlanReader plans,
            Directory directory,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.cases = cases;
        this.rows = rows;
        this.followUps = followUps;
        this.plans = plans;
        this.directory = directory;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** The cases of a standing inbox, those that are not done first, each by the day they are due; none elsewhere. */
    public List<CaseRow> of(CallId call) {
        require(Operation.SUBMISSION_READ, calls.require(call), call);
        return rows.of(cases.of(call));
    }

    /**
     * Those of them whose day is near or has passed.
     *
     * @param most how many are read
     */
    public PressingCases pressing(CallId call, int most) {
        require(Operation.SUBMISSION_READ, calls.require(call), call);
        LocalDate soon = JapanTime.today(clock).plusDays(CaseRow.SOON);
        return new PressingCases(cases.countPressing(call, soon), rows.of(cases.pressing(call, soon, Limit.of(most))));
    }

    /** The case that a letter is, if its call is a standing inbox. */
    public Optional<CaseRow> find(SubmissionId letter) {
        return cases.findById(letter).map(found -> {
            require(Operation.SUBMISSION_READ, calls.require(found.call()), letter);
            return rows.of(List.of(found)).getFirst();
        });
    }

    /** What is followed on the project of a case, to which it may have led. */
    @May(Operation.VOICE_READ)
    public List<Voice> followedOn(ElementId project) {
        return followUps.ofElement(project);
    }

    /** The sections that can have a case today. */
    @May(Operation.OPINION_ASSIGN)
    public List<DepartmentView> departments() {
        return directory.departmentsToday();
    }

    /** The projects that cases of a call can be about. */
    @May(Operation.OPINION_ASSIGN)
    public List<ElementRow> projects(CallId call) {
        return plans.tree(calls.require(call).plan()).stream()
                .distinct()
                .filter(ElementRow::project)
                .toList();
    }

    @Transactional
    @May(Operation.OPINION_ASSIGN)
    public void give(SubmissionId letter, long seen, DepartmentId department) {
        RuleViolation.unless(
                departments().stream().anyMatch(d -> d.id().equals(department)), "comment.violation.departmentGone");
        change(
                letter,
                seen,
                "given to " + directory.departmentName(department),
                found -> found.give(department, current.id(), clock.instant()));
    }

    /** Whoever acts has the case from now on. */
    @Transactional
    @May(Operation.OPINION_ASSIGN)
    public void take(SubmissionId letter, long seen) {
        change(letter, seen, "taken", found -> found.give(current.id(), current.id(), clock.instant()));
    }

    @Transactional
    @May(Operation.OPINION_ASSIGN)
    public void dueBy(SubmissionId letter, long seen, LocalDate day) {
        change(letter, seen, "due " + day, found -> found.dueBy(day));
    }

    /** Says which project of the call's plan it is about; null for none. */
    @Transactional
    @May(Operation.OPINION_ASSIGN)
    public void isAbout(SubmissionId letter, long seen, @Nullable ElementId project) {
        change(letter, seen, "project", found -> {
            RuleViolation.unless(
                    project == null
                            || projects(found.call()).stream()
                                    .anyMatch(place -> place.id().equals(project)),
                    "comment.violation.placeUnknown");
            found.isAbout(project);
        });
    }

    /** It led to something that is followed on its project already. */
    @Transactional
    @May(Operation.OPINION_ASSIGN)
    public void ledTo(SubmissionId letter, long seen, FollowUpId followed) {
        change(letter, seen, "led to " + followed, found -> {
            requireVoices(Operation.VOICE_READ);
            ElementId project = project(found);
            RuleViolation.unless(
                    followedOn(project).stream()
                            .anyMatch(voice -> voice.row().id().equals(followed)),
                    "comment.violation.gone");
            found.ledTo(followed);
        });
    }

    /** Writes down on its project what it is to lead to, in the office's words, and follows that from now on. */
    @Transactional
    @May(Operation.OPINION_ASSIGN)
    public void improve(SubmissionId letter, long seen, FollowUpContent content) {
        change(letter, seen, "improvement", found -> {
            requireVoices(Operation.VOICE_WRITE);
            RuleViolation.unless(found.improvement() == null, "comment.violation.improvementLinked");
            found.ledTo(followUps.write(project(found), content));
        });
    }

    @Transactional
    @May(Operation.OPINION_ASSIGN)
    public void finish(SubmissionId letter, long seen) {
        change(letter, seen, "done", found -> found.finish(current.id(), clock.instant()));
    }

    @Transactional
    @May(Operation.OPINION_ASSIGN)
    public void reopen(SubmissionId letter, long seen, String reason) {
        change(letter, seen, "opened again", found -> {
            RuleViolation.unless(
                    calls.require(found.call()).state() == CallState.OPEN, "comment.violation.caseInClosedCall");
            found.reopen(reason, current.id(), clock.instant());
        });
    }

    /** Who may act on cases and not on what is followed on projects is told so. */
    private void requireVoices(Operation operation) {
        RuleViolation.unless(permissions.allows(operation), "comment.violation.voicesNotAllowed");
    }

    private static ElementId project(StandingCase found) {
        ElementId project = found.element();
        if (project == null) {
            throw new RuleViolation("comment.violation.projectMissing");
        }
        return project;
    }

    /** The call is held, so that it is not closed while a case is opened again. */
    private void change(SubmissionId letter, long seen, String what, Consumer<StandingCase> act) {
        StandingCase found = cases.require(letter, seen);
        require(Operation.OPINION_ASSIGN, calls.requireLocked(found.call()), letter);
        act.accept(found);
        trail.done(Operation.OPINION_ASSIGN, letter, "case " + what);
    }

    private void require(Operation operation, Call call, Object subject) {
        permissions.require(operation, null, call.state().code(), subject);
    }
}
