package jp.hagukumi.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentContact;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanJudgement;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanStamp;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.Predecessors;
import jp.hagukumi.plan.SharedElements;
import jp.hagukumi.shared.LastUsed;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the reading services need from beside the module: the plan, the names, the time. */
@Component
class Surroundings {

    /** Of as many plans the trees stay in memory; a municipality has fewer that anybody looks at. */
    private static final int KEPT = 10;

    private final PlanReader plans;
    private final Directory directory;
    private final Clock clock;
    private final SharedElements shared;
    private final Predecessors predecessors;
    private final LastUsed<PlanId, KeptTree> trees = new LastUsed<>(KEPT);

    Surroundings(PlanReader plans, Directory directory, Clock clock, SharedElements shared, Predecessors predecessors) {
        this.plans = plans;
        this.directory = directory;
        this.clock = clock;
        this.shared = shared;
        this.predecessors = predecessors;
    }

    Instant now() {
        return clock.instant();
    }

    List<PlanSummary> plans() {
        return plans.plans();
    }

    /**
     * The projects on which a round asks for reports: those that have ended by then are left out, and
     * those that an entry in another plan serves are not asked again.
     */
    List<ElementRow> asked(Round round) {
        return unserved(round.plan(), plans.projects(round.plan(), round.year()));
    }

    /** The same of all years. */
    List<ElementRow> projects(PlanId id) {
        return unserved(id, plans.projects(id));
    }

    private List<ElementRow> unserved(PlanId id, List<ElementRow> projects) {
        Set<ElementId> served = shared.servedIn(id).keySet();
        return projects.stream()
                .filter(project -> !served.contains(project.id()))
                .toList();
    }

    /** What lives on in the projects of a round, and whose work these departments have taken over. */
    Lineage lineage(Round round, Collection<DepartmentId> departments) {
        Map<DepartmentId, Set<UUID>> lines = new HashMap<>();
        directory
                .inheritedBy(departments)
                .forEach((department, line) -> lines.put(
                        department, line.stream().map(DepartmentId::value).collect(Collectors.toSet())));
        return new Lineage(predecessors.of(round.plan(), round.year()), lines);
    }

    /** Number and title of those of the given elements that there are. */
    Map<ElementId, String> titles(Collection<ElementId> elements) {
        return elements.isEmpty()
                ? Map.of()
                : plans.elements(elements).stream()
                        .collect(Collectors.toMap(ElementRow::id, ElementRow::codeAndTitle, (one, listedAgain) -> one));
    }

    ElementRow element(ElementId id) {
        return plans.element(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
    }

    /** A plan; how many projects it has is not counted. */
    PlanDetails plan(PlanId id) {
        return plans.uncounted(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
    }

    PlanJudgement judgement(PlanId id) {
        return plans.judgement(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
    }

    /** Another one whenever the plan's own content has changed. */
    long version(PlanId id) {
        return plans.version(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
    }

    /** A plan's elements in their order; what was read once is taken as long as nothing in the plan has changed. */
    PlanTree tree(PlanId id) {
        PlanStamp now = plans.stamp(id);
        Optional<KeptTree> kept = trees.get(id).filter(one -> one.stamp().equals(now));
        if (kept.isPresent()) {
            return kept.get().tree();
        }
        PlanTree tree = new PlanTree(plans.heads(id));
        // What a transaction reads of its own changes may never come to be.
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            trees.keep(id, new KeptTree(now, tree));
        }
        return tree;
    }

    private record KeptTree(PlanStamp stamp, PlanTree tree) {}

    RoundSummary summary(Round round) {
        return round.summary(plan(round.plan()).summary().title());
    }

    Map<DepartmentId, String> departmentNames() {
        return directory.departmentNames();
    }

    List<DepartmentView> departmentsToday() {
        return directory.departmentsToday();
    }

    /** The departments of these projects that have ended and whose work nobody has taken over. */
    Set<DepartmentId> abandoned(List<ElementRow> projects) {
        return directory.abandoned(departments(projects));
    }

    /** Whether a department has ended and nobody has taken over its work. */
    boolean isAbandoned(DepartmentId department) {
        return !directory.abandoned(Set.of(department)).isEmpty();
    }

    /** The departments of these projects, or who has taken over from them, in which nobody writes today, by name. */
    List<String> withoutWriter(List<ElementRow> projects) {
        Set<DepartmentId> there = new HashSet<>(departments(projects));
        there.removeAll(abandoned(projects));
        return directory.contacts(there).values().stream()
                .filter(contact -> contact.writers().isEmpty())
                .map(DepartmentContact::department)
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<DepartmentId> departments(List<ElementRow> projects) {
        return projects.stream()
                .flatMap(project -> project.departments().stream())
                .collect(Collectors.toSet());
    }

    String departmentName(DepartmentId id) {
        return directory.departmentName(id);
    }

    Map<PersonId, String> personNames(Collection<PersonId> ids) {
        return directory.personNames(ids);
    }
}
