package jp.hagukumi.plan.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came back from citizens, for the modules that answer it. It asks for no permission: whoever calls it has judged
 * that. Screens ask {@link FollowUpDesk}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FollowUpBook {

    private final FollowUps followUps;
    private final PlanReader plans;
    private final CurrentAccount current;
    private final Clock clock;

    FollowUpBook(FollowUps followUps, PlanReader plans, CurrentAccount current, Clock clock) {
        this.followUps = followUps;
        this.plans = plans;
        this.current = current;
        this.clock = clock;
    }

    /** What came back on an element, the first received first. */
    public List<FollowUpRow> of(ElementId element) {
        return followUps.findByElementOrderById(element).stream()
                .map(FollowUp::row)
                .toList();
    }

    /** What came back on any element of a plan, the first received first. */
    public List<FollowUpRow> of(PlanId plan) {
        return followUps.findByPlanOrderById(plan).stream().map(FollowUp::row).toList();
    }

    /** Follows something on an element from now on. */
    public FollowUpId write(ElementId element, FollowUpContent content) {
        ElementRow row = plans.element(element).orElseThrow(() -> new RuleViolation("plan.violation.followUpNowhere"));
        return followUps
                .save(new FollowUp(row.plan(), element, content, current.id(), clock.instant()))
                .id();
    }

    /** The word on which it rests was taken back: it is settled for that reason, whatever was answered so far stays. */
    public void rest(FollowUpId id, String reason) {
        Instant now = clock.instant();
        followUps
                .findById(id)
                .filter(found -> found.state() != FollowUpState.DONE)
                .ifPresent(found -> found.settle(
                        new Settlement(Outcome.UNCHANGED, FiscalYear.of(JapanTime.dayOf(now)), reason),
                        current.id(),
                        now));
    }

    /** It is followed again, in the words in which it was given anew. */
    public void resume(FollowUpId id, FollowUpContent content, String reason) {
        Instant now = clock.instant();
        FollowUp found = followUps.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.followUpNowhere"));
        if (found.state() == FollowUpState.DONE) {
            found.reopen(reason, current.id(), now);
        }
        found.say(content, current.id(), now);
    }

    /**
     * A section has answered.
     *
     * @param source the report that says so; its later answer takes the place of this one
     * @param text what was done; blank takes an earlier answer back
     */
    public void answer(FollowUpId id, UUID source, FiscalYear year, DepartmentId department, String text) {
        followUps.findById(id).ifPresent(found -> {
            if (text.isBlank()) {
                found.takeBack(source, current.id(), clock.instant());
            } else {
                found.answer(source, new FollowUpAnswer(year, department, text, clock.instant()), current.id());
            }
        });
    }
}
