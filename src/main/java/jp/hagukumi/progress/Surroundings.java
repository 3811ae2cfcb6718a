package jp.hagukumi.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What the reading services need from beside the module: the plan, the names, the time. */
@Component
class Surroundings {

    private final PlanReader plans;
    private final Directory directory;
    private final Clock clock;

    Surroundings(PlanReader plans, Directory directory, Clock clock) {
        this.plans = plans;
        this.directory = directory;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    List<PlanSummary> plans() {
        return plans.plans();
    }

    List<ElementRow> projects(PlanId id) {
        return plans.projects(id);
    }

    List<ElementRow> projects(PlanId id, FiscalYear year) {
        return plans.projects(id, year);
    }

    PlanDetails plan(PlanId id) {
        return plans.plan(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
    }

    PlanTree tree(PlanId id) {
        return new PlanTree(plans.tree(id));
    }

    RoundSummary summary(Round round) {
        return round.summary(plan(round.plan()).summary().title());
    }

    Map<DepartmentId, String> departmentNames() {
        return directory.departmentNames();
    }

    String departmentName(DepartmentId id) {
        return directory.departmentName(id);
    }

    /** The department and all whose work it has taken over, as the database knows them. */
    Set<UUID> lineOf(DepartmentId id) {
        return directory.inheritedBy(id).stream().map(DepartmentId::value).collect(Collectors.toSet());
    }

    Map<PersonId, String> personNames(Collection<PersonId> ids) {
        return directory.personNames(ids);
    }
}
