package jp.hagukumi.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanState;
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
    private final RoundPreview preview;
    private final CarryForward carry;
    private final CurrentAccount current;
    private final Permissions permissions;
    private final Trail trail;

    RoundLead(
            Rounds rounds,
            Reports reports,
            Surroundings around,
            RoundPreview preview,
            CarryForward carry,
            CurrentAccount current,
            Permissions permissions,
            Trail trail) {
        this.rounds = rounds;
        this.reports = reports;
        this.around = around;
        this.preview = preview;
        this.carry = carry;
        this.current = current;
        this.permissions = permissions;
        this.trail = trail;
    }

    /** The plans of which a round can be prepared. */
    public List<PlanSummary> plans() {
        return around.plans();
    }

    /** The fiscal years that have no round of the whole year yet in any of these plans. */
    public RoundYears years(Collection<PlanId> plans) {
        return plans.stream().map(this::yearsOf).reduce(RoundYears::common).orElse(RoundYears.NONE);
    }

    private RoundYears yearsOf(PlanId plan) {
        List<FiscalYear> taken = rounds.findAllByPlan(plan).stream()
                .filter(round -> !round.term().isInterim())
                .map(Round::year)
                .toList();
        return RoundYears.of(around.plan(plan).summary(), taken, running());
    }

    /** The plans that are most likely wanted next: those asked together last time, else the only one in force. */
    public List<PlanId> proposed() {
        List<PlanId> last = rounds.at(RoundStage.OPEN).stream()
                .filter(round -> !round.term().isInterim())
                .findFirst()
                .map(round ->
                        rounds.of(round.campaign()).stream().map(Round::plan).toList())
                .orElseGet(this::inForce);
        return years(last).open().isEmpty() ? List.of() : last;
    }

    private List<PlanId> inForce() {
        List<PlanId> adopted = plans().stream()
                .filter(plan -> plan.state() == PlanState.ADOPTED)
                .map(PlanSummary::id)
                .toList();
        return adopted.size() == 1 ? adopted : List.of();
    }

    private FiscalYear running() {
        return FiscalYear.of(today());
    }

    private LocalDate today() {
        return JapanTime.dayOf(around.now());
    }

    /** The rounds that are being prepared, the latest fiscal year first. */
    public List<RoundSummary> prepared() {
        return rounds.at(RoundStage.PREPARED).stream().map(around::summary).toList();
    }

    /** A round with what it asks and what opening it brings or has brought, or nothing if there is no such round. */
    public Optional<PreparedRound> find(RoundId id) {
        return rounds.findById(id).map(preview::of);
    }

    /**
     * Begins to prepare rounds of these plans, which ask the same and are opened together; nobody else sees them yet. They
     * ask what the last round asked of which the first of the plans was part, with its days so many years later; the first
     * of a plan asks what is usual. Gives the round of the first plan.
     */
    @Transactional
    public RoundId prepare(List<PlanId> plans, RoundTerm term) {
        RuleViolation.unless(!plans.isEmpty(), "progress.violation.noPlan");
        CampaignId campaign = CampaignId.next();
        RoundContent content = firstContent(plans.getFirst(), term);
        List<RoundId> begun = plans.stream()
                .distinct()
                .map(plan -> begin(plan, campaign, term, content))
                .toList();
        return begun.getFirst();
    }

    private RoundId begin(PlanId plan, CampaignId campaign, RoundTerm term, RoundContent content) {
        permissions.require(Operation.ROUND_OPEN, null, Permissions.NO_STATE, plan);
        RuleViolation.unless(
                !rounds.isTaken(plan, term.year(), term.interim()),
                "progress.violation.roundExists",
                around.plan(plan).summary().title());
        Round round = new Round(around.plan(plan).summary(), campaign, term, content);
        begin(round);
        trail.done(Operation.ROUND_OPEN, round.id(), term.year().startYear() + " " + term.interim() + " prepared");
        return round.id();
    }

    /** The days are taken from a round of the same kind only: an interim round has no place in another's calendar. */
    private RoundContent firstContent(PlanId plan, RoundTerm term) {
        RoundContent usual = usual();
        RoundContent content = rounds.findAllByPlan(plan).stream()
                .max(Comparator.comparing(
                                (Round round) -> round.term().interim().equals(term.interim()))
                        .thenComparing(round -> round.term().lastDay()))
                .map(last -> new RoundContent(due(last, term, usual.due()), last.notice(), last.form()))
                .orElse(usual);
        return new RoundContent(content.due().onWorkingDays(), content.notice(), content.form());
    }

    private static DueDates due(Round last, RoundTerm term, DueDates usual) {
        return last.term().interim().equals(term.interim())
                ? last.due().plusYears(term.year().startYear() - last.year().startYear())
                : usual;
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
            throw new RuleViolation(
                    "progress.violation.roundExists",
                    around.plan(round.plan()).summary().title());
        }
    }

    /**
     * Decides what a round and those prepared with it ask and until when, and gives its new version; what was handed in
     * stays as it is.
     */
    @Transactional
    public long say(RoundId id, long seenVersion, RoundContent content) {
        Round round = seen(id, seenVersion);
        List<Round> together = rounds.of(round.campaign());
        together.forEach(one -> one.say(content));
        rounds.saveAllAndFlush(together);
        trail.done(
                Operation.ROUND_OPEN,
                id,
                content.due() + ", " + content.form().fields().size() + " fields");
        return round.version();
    }

    /**
     * Opens a prepared round and those prepared with it, all or none: one report for each project and each department
     * responsible for it, which begins with what was accepted before where the form says so.
     */
    @Transactional
    public void open(RoundId id, long seenVersion) {
        for (Round round : rounds.of(seen(id, seenVersion).campaign())) {
            List<ElementRow> asked = around.asked(round);
            List<Report> empty = round.open(asked, around.abandoned(asked), around.now());
            rounds.saveAndFlush(round);
            carry.into(round, reports.saveAllAndFlush(empty), current.id(), around.now());
            trail.done(Operation.ROUND_OPEN, round.id(), round.year().startYear() + ", " + empty.size() + " reports");
        }
    }

    /** Gives up a round that was only prepared, and those prepared with it. */
    @Transactional
    public void discard(RoundId id, long seenVersion) {
        for (Round round : rounds.of(seen(id, seenVersion).campaign())) {
            RuleViolation.unless(round.stage() == RoundStage.PREPARED, "progress.violation.roundOpen");
            rounds.delete(round);
            trail.done(Operation.ROUND_OPEN, round.id(), round.year().startYear() + " discarded");
        }
    }

    /** Takes one plan out of those that are prepared together. */
    @Transactional
    public void leaveOut(RoundId id, long seenVersion) {
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
