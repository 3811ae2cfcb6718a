package jp.hagukumi.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lead does with rounds: prepares them, decides what they ask and until when, and opens them. */
@Service
@Transactional(readOnly = true)
@May(Operation.ROUND_OPEN)
public class RoundLead {

    private static final int SECTION_DAYS = 14;
    private static final int CHIEF_DAYS = 21;
    private static final int LEAD_DAYS = 35;

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

    /** The plans of which a round can be prepared. */
    public List<PlanSummary> plans() {
        return around.plans();
    }

    /** The fiscal years of a plan that have no round yet. */
    public RoundYears years(PlanId plan) {
        List<FiscalYear> taken =
                rounds.findAllByPlan(plan).stream().map(Round::year).toList();
        return RoundYears.of(around.plan(plan).summary(), taken, running());
    }

    private FiscalYear running() {
        return FiscalYear.of(today());
    }

    private LocalDate today() {
        return JapanTime.dayOf(around.now());
    }

    /** The rounds that are being prepared, the latest fiscal year first. */
    public List<RoundSummary> prepared() {
        return rounds.findAllByStageOrderByYearDescOpenedAtDesc(RoundStage.PREPARED).stream()
                .map(around::summary)
                .toList();
    }

    /** A round with what it asks and what opening it brings or has brought, or nothing if there is no such round. */
    public Optional<PreparedRound> find(RoundId id) {
        return rounds.findById(id).map(this::prepared);
    }

    private PreparedRound prepared(Round round) {
        PlanDetails plan = around.plan(round.plan());
        List<ElementRow> all = around.projects(round.plan());
        List<ElementRow> projects = all.stream()
                .filter(project -> project.life().coversYear(round.year()))
                .toList();
        return new PreparedRound(
                around.summary(round),
                round.stage(),
                round.content(),
                running(),
                plan.scale(),
                plan.directions(),
                (int) projects.stream().map(ElementRow::id).distinct().count(),
                shares(projects),
                names(projects.stream().filter(project -> project.departments().isEmpty())),
                names(all.stream().filter(project -> !projects.contains(project))));
    }

    private List<PreparedRound.Share> shares(List<ElementRow> projects) {
        Map<DepartmentId, String> names = around.departmentNames();
        return projects.stream()
                .flatMap(project -> project.departments().stream())
                .distinct()
                .map(department -> new PreparedRound.Share(
                        department,
                        names.getOrDefault(department, "—"),
                        names(projects.stream()
                                .filter(project -> project.departments().contains(department)))))
                .sorted(Comparator.comparing(PreparedRound.Share::name))
                .toList();
    }

    private static List<String> names(Stream<ElementRow> projects) {
        return projects
                .collect(Collectors.toMap(
                        ElementRow::id, ElementRow::codeAndTitle, (one, listedAgain) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /**
     * Begins to prepare a round; nobody else sees it yet. It asks what the plan's last round asked, with its days a year
     * later; the first of a plan asks what is usual.
     */
    @Transactional
    public RoundId prepare(PlanId plan, FiscalYear year) {
        permissions.require(Operation.ROUND_OPEN, null, Permissions.NO_STATE, plan);
        RuleViolation.unless(!rounds.existsByPlanAndYear(plan, year), "progress.violation.roundExists");
        RoundContent content = rounds.findAllByPlan(plan).stream()
                .max(Comparator.comparing(Round::year))
                .map(Round::content)
                .map(last -> new RoundContent(last.due().plusYears(1), last.notice(), last.form()))
                .orElseGet(this::usual);
        Round round = new Round(around.plan(plan).summary(), year, content);
        begin(round);
        trail.done(Operation.ROUND_OPEN, round.id(), year.startYear() + " prepared");
        return round.id();
    }

    private RoundContent usual() {
        LocalDate today = today();
        DueDates due =
                new DueDates(today.plusDays(SECTION_DAYS), today.plusDays(CHIEF_DAYS), today.plusDays(LEAD_DAYS));
        return new RoundContent(due, "", Form.STANDARD);
    }

    /** Of two leads who begin the same year at the same moment, both have found it free. */
    private void begin(Round round) {
        try {
            rounds.saveAndFlush(round);
        } catch (DataIntegrityViolationException faster) {
            throw new RuleViolation("progress.violation.roundExists");
        }
    }

    /** Decides what a round asks and until when, and gives its new version; what was handed in stays as it is. */
    @Transactional
    public long say(RoundId id, long seenVersion, RoundContent content) {
        Round round = seen(id, seenVersion);
        round.say(content);
        long version = rounds.saveAndFlush(round).version();
        trail.done(
                Operation.ROUND_OPEN,
                id,
                content.due() + ", " + content.form().fields().size() + " fields");
        return version;
    }

    /** Opens a prepared round: one report for each project and each department responsible for it. */
    @Transactional
    public void open(RoundId id, long seenVersion) {
        Round round = seen(id, seenVersion);
        List<Report> empty = round.open(around.projects(round.plan(), round.year()), around.now());
        rounds.saveAndFlush(round);
        reports.saveAll(empty);
        trail.done(Operation.ROUND_OPEN, id, round.year().startYear() + ", " + empty.size() + " reports");
    }

    /** Gives up a round that was only prepared. */
    @Transactional
    public void discard(RoundId id, long seenVersion) {
        Round round = seen(id, seenVersion);
        RuleViolation.unless(round.stage() == RoundStage.PREPARED, "progress.violation.roundOpen");
        rounds.delete(round);
        trail.done(Operation.ROUND_OPEN, id, round.year().startYear() + " discarded");
    }

    private Round seen(RoundId id, long version) {
        Round round = rounds.findById(id).orElseThrow(() -> new RuleViolation("progress.violation.gone"));
        permissions.require(Operation.ROUND_OPEN, null, Permissions.NO_STATE, id);
        StaleVersion.check(version, round.version());
        return round;
    }
}
