package jp.hagukumi.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a report, once the reader's right to it was judged, into the records that screens show. */
@Component
class DetailsOfReport {

    private static final Set<Operation> DEEDS = EnumSet.of(
            Operation.REPORT_WRITE,
            Operation.REPORT_SUBMIT,
            Operation.REPORT_APPROVE,
            Operation.REPORT_SEND_BACK,
            Operation.REPORT_ACCEPT,
            Operation.REPORT_REOPEN);

    private final Rounds rounds;
    private final Reports reports;
    private final Rubrics rubrics;
    private final JointWork jointWork;
    private final Surroundings around;
    private final Inheritances inheritances;
    private final ServedReports served;
    private final ReportFindings findings;
    private final Permissions permissions;
    private final CurrentAccount current;

    DetailsOfReport(
            Rounds rounds,
            Reports reports,
            Rubrics rubrics,
            JointWork jointWork,
            Surroundings around,
            Inheritances inheritances,
            ServedReports served,
            ReportFindings findings,
            Permissions permissions,
            CurrentAccount current) {
        this.rounds = rounds;
        this.reports = reports;
        this.rubrics = rubrics;
        this.jointWork = jointWork;
        this.around = around;
        this.inheritances = inheritances;
        this.served = served;
        this.findings = findings;
        this.permissions = permissions;
        this.current = current;
    }

    ReportDetails of(Report report) {
        Round round = rounds.findById(report.round()).orElseThrow();
        Rubric rubric = rubrics.of(report, round);
        return of(
                report,
                round,
                rubric,
                around.summary(round),
                inheritances.lastYear(round, report),
                parts(report, round, rubric));
    }

    /** A report that is not stored, with another one's words beside it and enough time to write it. */
    ReportDetails rehearsed(Report fresh, Report before) {
        Round round = rounds.findById(before.round()).orElseThrow();
        RoundSummary summary = around.summary(round).dueFrom(JapanTime.dayOf(around.now()));
        Inheritance said = new Inheritance(List.of(new Inheritance.Source(
                "",
                round.term(),
                JointWork.formOf(round.form(), before.entries().keySet()),
                before.entries())));
        return of(fresh, round, rubrics.of(before, round), summary, said, List.of());
    }

    private ReportDetails of(
            Report report,
            Round round,
            Rubric rubric,
            RoundSummary summary,
            Inheritance before,
            List<ReportDetails.Part> parts) {
        PlanTree tree = around.tree(round.plan());
        ElementRow element = around.element(report.element());
        Map<PersonId, String> people = around.personNames(peopleIn(report));
        Set<Operation> allowed = allowed(report);
        return new ReportDetails(
                report.id(),
                report.version(),
                summary,
                round.notice(),
                element.codeAndTitle(),
                tree.goalOf(element.id()).codeAndTitle(),
                element.description(),
                report.department(),
                around.departmentName(report.department()),
                report.state(),
                report.stateKey(rubric),
                report.openUntil(),
                report.entries(),
                rubric,
                report.missing(rubric),
                before.earlier().orElse(null),
                parts,
                lock(report, allowed, people),
                report.decisions().stream().map(step -> step(step, people)).toList(),
                changes(report, rubric),
                people,
                current.id(),
                JapanTime.dayOf(around.now()),
                served.servedBy(report.element()),
                findings.check(report, round, rubric, before),
                report.explanations().stream()
                        .map(one -> explained(one, people))
                        .toList(),
                allowed);
    }

    /** What the permission table allows here, less what nobody may do with their own writing. */
    private Set<Operation> allowed(Report report) {
        Set<Operation> allowed =
                permissions.allowedOf(DEEDS, report.department(), report.state().code());
        if (report.isOwnWorkOf(current.id())) {
            allowed.removeAll(EnumSet.of(Operation.REPORT_APPROVE, Operation.REPORT_SEND_BACK));
        }
        if (report.isLapsedOn(JapanTime.dayOf(around.now()))) {
            allowed.removeAll(EnumSet.of(Operation.REPORT_WRITE, Operation.REPORT_SUBMIT));
        }
        if (!report.mayBeReopened()) {
            allowed.remove(Operation.REPORT_REOPEN);
        }
        return allowed;
    }

    /**
     * Whoever may read one department's part of a project may read the others', drafts too: each writes its own and they
     * have to fit together. The right to it follows from the right to the own part, so that it has no line of its own in
     * the permission table; opening the other report by its address stays refused, and so does what is internal there.
     */
    private List<ReportDetails.Part> parts(Report report, Round round, Rubric rubric) {
        return reports.findByRoundAndElement(report.round(), report.element()).stream()
                .filter(other -> !other.id().equals(report.id()))
                .map(other -> new ReportDetails.Part(
                        around.departmentName(other.department()),
                        other.stateKey(rubrics.of(other, round)),
                        open(other.entries(), rubric)))
                .sorted(Comparator.comparing(ReportDetails.Part::departmentName))
                .toList();
    }

    private static Map<FieldCode, ReportEntry> open(Map<FieldCode, ReportEntry> entries, Rubric rubric) {
        return rubric.fields().stream()
                .filter(field -> !field.internal() && entries.containsKey(field.code()))
                .collect(Collectors.toMap(FormField::code, field -> entries.get(field.code())));
    }

    private ReportDetails.@Nullable Lock lock(Report report, Set<Operation> allowed, Map<PersonId, String> people) {
        if (allowed.contains(Operation.REPORT_WRITE)) {
            return null;
        }
        String key = "progress.Lock." + report.state().name();
        boolean ownWork = report.isOwnWorkOf(current.id())
                && permissions.allows(
                        Operation.REPORT_APPROVE,
                        report.department(),
                        report.state().code());
        if (report.isLapsedOn(JapanTime.dayOf(around.now()))) {
            key = "progress.Lock.lapsed";
        }
        return new ReportDetails.Lock(
                ownWork ? "progress.Lock.ownWork.why" : key + ".why",
                ownWork ? "progress.Lock.ownWork.opens" : key + ".opens",
                report.stateSince(),
                name(report.stateBy(), people));
    }

    private static ReportDetails.Explained explained(Explanation one, Map<PersonId, String> people) {
        return new ReportDetails.Explained(
                one.fingerprint(),
                one.field(),
                one.sentenceKey(),
                one.compared(),
                one.words(),
                name(one.writtenBy(), people),
                one.writtenAt());
    }

    private static ReportDetails.Step step(Decision decision, Map<PersonId, String> people) {
        return new ReportDetails.Step(
                decision.from(),
                decision.to(),
                name(decision.by(), people),
                name(decision.inPlaceOf(), people),
                decision.at(),
                decision.reason(),
                decision.openUntil());
    }

    private static List<ReportDetails.Change> changes(Report report, Rubric rubric) {
        ReportText now = report.text();
        return report.lastSentBack().map(Decision::text).stream()
                .flatMap(then -> rubric.fields().stream()
                        .map(FormField::code)
                        .filter(field -> !then.get(field).equals(now.get(field)))
                        .map(field -> new ReportDetails.Change(field, then.get(field), now.get(field))))
                .toList();
    }

    private static Set<PersonId> peopleIn(Report report) {
        Set<PersonId> people = new HashSet<>();
        report.decisions().forEach(decision -> {
            people.add(decision.by());
            Optional.ofNullable(decision.inPlaceOf()).ifPresent(people::add);
        });
        report.entries().values().forEach(entry -> people.add(entry.writtenBy()));
        report.explanations().forEach(one -> people.add(one.writtenBy()));
        PersonId by = report.stateBy();
        if (by != null) {
            people.add(by);
        }
        return people;
    }

    private static String name(@Nullable PersonId person, Map<PersonId, String> people) {
        return person == null ? "" : people.getOrDefault(person, "—");
    }

    /** Makes the rows of one round's list; what they share is read once. */
    Listing listing(Round round) {
        return new Listing(
                round,
                Rubric.of(round, around.plan(round.plan())),
                jointWork.in(round),
                around.tree(round.plan()),
                around.departmentNames(),
                JapanTime.dayOf(around.now()));
    }

    /** The rows of one round's list. */
    record Listing(
            Round round,
            Rubric rubric,
            Set<ElementId> joint,
            PlanTree tree,
            Map<DepartmentId, String> departments,
            LocalDate today) {

        int place(Report report) {
            return tree.place(report.element());
        }

        ReportRow row(Report report) {
            Rubric asked =
                    rubric.askingJointWork(joint.contains(report.element()), report.isAskedAnew(), report.saidFields());
            return new ReportRow(
                    report.id(),
                    round.id(),
                    tree.element(report.element()).codeAndTitle(),
                    tree.goalOf(report.element()).codeAndTitle(),
                    report.department(),
                    departments.getOrDefault(report.department(), "—"),
                    report.state(),
                    report.stateKey(asked),
                    report.stateReason(),
                    report.text().get(FieldCode.MARK),
                    report.state().isOpen() ? report.missing(asked) : List.of(),
                    round.due().of(report.state(), report.openUntil()));
        }
    }
}
