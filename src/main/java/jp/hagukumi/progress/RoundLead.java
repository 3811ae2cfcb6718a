package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lead does with rounds: opens them and sets their due dates. */
@Service
@Transactional(readOnly = true)
@May(Operation.ROUND_OPEN)
public class RoundLead {

    private final Rounds rounds;
    private final Reports reports;
    private final Surroundings around;
    private final Permissions permissions;
    private final Trail trail;

    RoundLead(Rounds rounds, Reports reports, Surroundings around, Permissions permissions, Trail trail) {
        this.rounds = rounds;
        this.reports = reports;
        this.around = around;
        this.permissions = permissions;
        this.trail = trail;
    }

    /** The plans of which a round can be opened. */
    public List<PlanSummary> plans() {
        return around.plans();
    }

    /**
     * What opening a round of this plan would create.
     *
     * @param wanted the fiscal year, null for the next that has no round yet
     */
    public Preview preview(PlanId plan, @Nullable FiscalYear wanted) {
        List<FiscalYear> taken =
                rounds.findAllByPlan(plan).stream().map(Round::year).toList();
        RoundYears years =
                RoundYears.of(around.plan(plan).summary(), taken, FiscalYear.of(JapanTime.dayOf(around.now())));
        FiscalYear year = wanted == null ? years.next() : wanted;
        List<ElementRow> all = around.projects(plan);
        List<ElementRow> projects = all.stream()
                .filter(project -> year == null || project.life().coversYear(year))
                .toList();
        return new Preview(
                years,
                (int) projects.stream().map(ElementRow::id).distinct().count(),
                Round.shares(projects).size(),
                names(projects.stream().filter(project -> project.departments().isEmpty())),
                names(all.stream().filter(project -> !projects.contains(project))));
    }

    private static List<String> names(Stream<ElementRow> projects) {
        return projects.map(ElementRow::codeAndTitle).distinct().toList();
    }

    /** Opens a round: one report for each project and each department responsible for it. */
    @Transactional
    public RoundId open(NewRound wanted) {
        permissions.require(Operation.ROUND_OPEN, null, Permissions.NO_STATE, wanted.plan());
        RuleViolation.unless(
                !rounds.existsByPlanAndYear(wanted.plan(), wanted.year()), "progress.violation.roundExists");
        Round round = new Round(
                around.plan(wanted.plan()).summary(),
                wanted.year(),
                wanted.due(),
                wanted.notice(),
                wanted.form(),
                around.now());
        List<Report> empty = round.reportsFor(around.projects(wanted.plan(), wanted.year()));
        begin(round);
        reports.saveAll(empty);
        trail.done(Operation.ROUND_OPEN, round.id(), wanted.year().startYear() + ", " + empty.size() + " reports");
        return round.id();
    }

    /** Of two leads who open the same year at the same moment, both have found it free. */
    private void begin(Round round) {
        try {
            rounds.saveAndFlush(round);
        } catch (DataIntegrityViolationException faster) {
            throw new RuleViolation("progress.violation.roundExists");
        }
    }

    /** Sets other due dates; what was handed in stays as it is. */
    @Transactional
    public void moveDueDates(RoundId id, long seenVersion, DueDates due) {
        Round round = rounds.findById(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
        permissions.require(Operation.ROUND_OPEN, null, Permissions.NO_STATE, id);
        StaleVersion.check(seenVersion, round.version());
        round.moveDueDates(due);
        trail.done(Operation.ROUND_OPEN, id, due.toString());
    }

    /**
     * What opening a round would create.
     *
     * @param years for which fiscal years it could be opened
     * @param withoutDepartment the projects that nobody would report on
     * @param ended the projects that are left out because they have ended by then
     */
    public record Preview(
            RoundYears years, int projects, int reports, List<String> withoutDepartment, List<String> ended)
            implements Serializable {}
}
