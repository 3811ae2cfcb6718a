package jp.hagukumi.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.progress.ReportDoor.Passage;
import jp.hagukumi.progress.WaitingReports.WaitingReport;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * One step for many reports in one transaction. What can go goes together; what cannot stays as it is and says why. The
 * step locks the reports before it judges them, so that what it says of them is true when it is written.
 */
@Component
class ReportsAtOnce {

    private final ReportDoor door;
    private final WaitingReports waiting;
    private final Rounds rounds;
    private final ReportFindings findings;
    private final Surroundings around;
    private final ProposedValues values;
    private final VoiceAnswers voices;
    private final Hands hands;
    private final CurrentAccount current;

    ReportsAtOnce(
            ReportDoor door,
            WaitingReports waiting,
            Rounds rounds,
            ReportFindings findings,
            Surroundings around,
            ProposedValues values,
            VoiceAnswers voices,
            Hands hands,
            CurrentAccount current) {
        this.hands = hands;
        this.findings = findings;
        this.door = door;
        this.waiting = waiting;
        this.rounds = rounds;
        this.around = around;
        this.values = values;
        this.voices = voices;
        this.current = current;
    }

    /** What waits for the step, in the order in which it is best taken. */
    List<StepRow> waiting(StepAtOnce step) {
        List<WaitingReport> all = waiting.withOwnWork(step.waiting());
        Map<DepartmentId, String> departments = around.departmentNames();
        Map<PersonId, String> people = around.personNames(all.stream()
                .flatMap(one -> Stream.ofNullable(one.standing().by()))
                .collect(Collectors.toSet()));
        return all.stream().map(one -> row(one, departments, people)).toList();
    }

    private static StepRow row(WaitingReport one, Map<DepartmentId, String> departments, Map<PersonId, String> people) {
        Standing standing = one.standing();
        PersonId by = standing.by();
        return new StepRow(
                standing.id(),
                standing.version(),
                one.tree().element(standing.element()).codeAndTitle(),
                departments.getOrDefault(standing.department(), "—"),
                standing.mark(),
                by == null ? "" : people.getOrDefault(by, "—"),
                standing.since(),
                one.due(),
                one.ownWork());
    }

    /** What the step would do; nothing is changed. */
    List<StepOutcome> foresee(StepAtOnce step, List<SeenReport> chosen) {
        return outcomes(judged(step, door.openAll(chosen, step.operation(), false)));
    }

    /** Takes the step with those that can take it. */
    List<StepOutcome> take(StepAtOnce step, List<SeenReport> chosen) {
        Instant now = around.now();
        List<Passage> all = new ArrayList<>();
        List<Report> going = new ArrayList<>();
        List<Passage> opened = door.openAll(chosen, step.operation(), true);
        Map<ReportId, List<Finding>> found = found(step, opened);
        for (Passage one : opened) {
            // Not before those ahead of it have gone: two reports may propose the same yearly value.
            Passage passage = judged(step, one, found);
            Report report = passage.report();
            if (report != null && passage.against() == null) {
                bring(step, report);
                step.take(report, hands.of(step.operation(), report), now);
                going.add(report);
            }
            all.add(passage);
        }
        door.allDone(going, step.operation());
        return outcomes(all);
    }

    private void bring(StepAtOnce step, Report report) {
        if (step == StepAtOnce.ACCEPT) {
            values.take(report, List.of());
            voices.take(report);
        }
    }

    private List<Passage> judged(StepAtOnce step, List<Passage> passages) {
        Map<ReportId, List<Finding>> found = found(step, passages);
        return passages.stream().map(passage -> judged(step, passage, found)).toList();
    }

    private Map<ReportId, List<Finding>> found(StepAtOnce step, List<Passage> passages) {
        return step.isChecked()
                ? findings.of(passages.stream()
                        .flatMap(passage -> Stream.ofNullable(passage.report()))
                        .toList())
                : Map.of();
    }

    private Passage judged(StepAtOnce step, Passage passage, Map<ReportId, List<Finding>> found) {
        Report report = passage.report();
        if (report == null || passage.against() != null) {
            return passage;
        }
        try {
            step.judge(report, found.getOrDefault(report.id(), List.of()), current.id());
            if (step == StepAtOnce.ACCEPT) {
                values.expectSettled(report);
            }
            return passage;
        } catch (RuleViolation rule) {
            return new Passage(passage.id(), report, rule);
        }
    }

    private List<StepOutcome> outcomes(List<Passage> passages) {
        Map<DepartmentId, String> departments = around.departmentNames();
        Map<RoundId, PlanTree> trees = new HashMap<>();
        return passages.stream()
                .map(passage -> {
                    Report report = passage.report();
                    StepOutcome.Against against = Optional.ofNullable(passage.against())
                            .map(StepOutcome.Against::of)
                            .orElse(null);
                    return report == null
                            ? new StepOutcome(passage.id(), "", "", against)
                            : new StepOutcome(
                                    report.id(),
                                    trees.computeIfAbsent(report.round(), this::tree)
                                            .element(report.element())
                                            .codeAndTitle(),
                                    departments.getOrDefault(report.department(), "—"),
                                    against);
                })
                .toList();
    }

    private PlanTree tree(RoundId round) {
        return around.tree(rounds.findById(round).orElseThrow().plan());
    }
}
