package jp.hagukumi.plan.followup;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-029: what came back from citizens on a plan, and what it changed. */
@Service
@Transactional(readOnly = true)
@May(Operation.VOICE_READ)
public class FollowUpDesk {

    private final FollowUps followUps;
    private final FollowUpBook book;
    private final List<FollowUpSources> sources;
    private final PlanReader plans;
    private final Directory directory;
    private final Trail trail;
    private final CurrentAccount current;
    private final Clock clock;

    FollowUpDesk(
            FollowUps followUps,
            FollowUpBook book,
            List<FollowUpSources> sources,
            PlanReader plans,
            Directory directory,
            Trail trail,
            CurrentAccount current,
            Clock clock) {
        this.followUps = followUps;
        this.book = book;
        this.sources = sources;
        this.plans = plans;
        this.directory = directory;
        this.trail = trail;
        this.current = current;
        this.clock = clock;
    }

    /** Everything that came back on a plan, the first received first. */
    public List<Voice> ofPlan(PlanId plan) {
        return voices(followUps.findByPlanOrderById(plan));
    }

    /** The same on one element. */
    public List<Voice> ofElement(ElementId element) {
        return voices(followUps.findByElementOrderById(element));
    }

    private List<Voice> voices(List<FollowUp> found) {
        List<FollowUpRow> rows = found.stream().map(FollowUp::row).toList();
        Map<ElementId, String> elements =
                plans.elements(rows.stream().map(FollowUpRow::element).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(ElementRow::id, ElementRow::codeAndTitle, (one, again) -> one));
        Map<FollowUpId, FollowUpSource> brought = sources(rows);
        FiscalYear now = FiscalYear.of(JapanTime.today(clock));
        Map<DepartmentId, String> departments = directory.departmentNames();
        return rows.stream()
                .map(row -> new Voice(
                        row,
                        elements.getOrDefault(row.element(), "—"),
                        row.answers().stream()
                                .map(answer -> new Voice.Answer(
                                        answer.year(),
                                        departments.getOrDefault(answer.department(), "—"),
                                        answer.text()))
                                .toList(),
                        row.settlingYears(now),
                        brought.get(row.id())))
                .toList();
    }

    private Map<FollowUpId, FollowUpSource> sources(List<FollowUpRow> rows) {
        List<FollowUpId> ids = rows.stream().map(FollowUpRow::id).toList();
        Map<FollowUpId, FollowUpSource> brought = new HashMap<>();
        sources.forEach(source -> brought.putAll(source.of(ids)));
        return brought;
    }

    /** On what of a plan something can come back. */
    @May(Operation.VOICE_WRITE)
    public List<ElementRow> places(PlanId plan) {
        return plans.tree(plan).stream().distinct().filter(ElementRow::project).toList();
    }

    /** Writes down what came back on an element. */
    @Transactional
    @May(Operation.VOICE_WRITE)
    public FollowUpId write(ElementId element, FollowUpContent content) {
        FollowUpId made = book.write(element, content);
        trail.done(Operation.VOICE_WRITE, made, content.origin().name());
        return made;
    }

    /** Says it in other words. */
    @Transactional
    @May(Operation.VOICE_WRITE)
    public void change(FollowUpId id, long seenVersion, FollowUpContent content) {
        seen(id, seenVersion).say(content, current.id(), clock.instant());
        trail.done(Operation.VOICE_WRITE, id, "changed");
    }

    /** It is settled, with what it changed or why it changed nothing. */
    @Transactional
    @May(Operation.VOICE_WRITE)
    public void settle(FollowUpId id, long seenVersion, Settlement how) {
        seen(id, seenVersion).settle(how, current.id(), clock.instant());
        trail.done(Operation.VOICE_WRITE, id, "settled as " + how.outcome());
    }

    /** It is not settled after all. */
    @Transactional
    @May(Operation.VOICE_WRITE)
    public void reopen(FollowUpId id, long seenVersion, String reason) {
        seen(id, seenVersion).reopen(reason, current.id(), clock.instant());
        trail.done(Operation.VOICE_WRITE, id, "opened again");
    }

    private FollowUp seen(FollowUpId id, long version) {
        FollowUp found = followUps.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.followUpNowhere"));
        found.expect(version);
        return found;
    }
}
