package jp.hagukumi.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One review (点検・評価) of a plan: prepared by the lead, then open to its sections. */
@Entity
@Table(name = "progress_round")
class Round {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoundId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "campaign_id"))
    private CampaignId campaign;

    @Embedded
    private RoundTerm term;

    @Embedded
    private DueDates due;

    /** A line from the lead to all sections. */
    private String notice;

    @Enumerated(EnumType.STRING)
    private RoundStage stage = RoundStage.PREPARED;

    private @Nullable Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "progress_form_field", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<FormField> fields = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Round() {}

    /** @param campaign shared with the rounds of other plans that are prepared together with it */
    Round(PlanSummary plan, CampaignId campaign, RoundTerm term, RoundContent content) {
        FiscalYear year = term.year();
        FiscalYear from = plan.from();
        FiscalYear to = plan.to();
        if (from == null || to == null) {
            throw new RuleViolation("progress.violation.periodNotKnown");
        }
        RuleViolation.unless(
                year.compareTo(from) >= 0 && year.compareTo(to) <= 0, "progress.violation.yearOutsidePlan");
        this.id = RoundId.next();
        this.plan = plan.id();
        this.campaign = campaign;
        this.term = term;
        take(content);
    }

    private void take(RoundContent content) {
        this.due = content.due();
        this.notice = content.notice();
        if (!content.form().fields().equals(fields)) {
            this.fields = new ArrayList<>(content.form().fields());
        }
    }

    /**
     * Decides anew what is asked and until when. What was handed in stays as it is; of a round that is open no field can
     * be taken away or become of another kind, for something may stand in it.
     */
    void say(RoundContent content) {
        if (stage == RoundStage.OPEN) {
            fields.forEach(old -> RuleViolation.unless(
                    content.form()
                            .field(old.code())
                            .filter(now -> now.isOfTheKindOf(old))
                            .isPresent(),
                    "progress.violation.fieldInUse"));
        }
        take(content);
    }

    /**
     * Opens it: one empty report per project and responsible department; a project that is listed twice counts once. A
     * project for which nobody is responsible must have found a department or be ended first, and so must one of which a
     * department is no more: nobody could write its report.
     *
     * @param abandoned departments that have ended and whose work nobody has taken over
     */
    List<Report> open(List<ElementRow> projects, Set<DepartmentId> abandoned, Instant at) {
        RuleViolation.unless(stage == RoundStage.PREPARED, "progress.violation.roundOpen");
        long ownerless = projects.stream()
                .filter(project -> project.departments().isEmpty())
                .map(ElementRow::id)
                .distinct()
                .count();
        RuleViolation.unless(ownerless == 0, "progress.violation.withoutDepartment", ownerless);
        long lost = withoutHeir(projects, abandoned).stream()
                .map(Share::element)
                .distinct()
                .count();
        RuleViolation.unless(lost == 0, "progress.violation.withoutHeir", lost);
        Set<Share> shares = shares(projects);
        RuleViolation.unless(!shares.isEmpty(), "progress.violation.nothingToReport");
        this.stage = RoundStage.OPEN;
        this.openedAt = at;
        return shares.stream()
                .map(share -> new Report(id, share.element(), share.department(), at))
                .toList();
    }

    /** What of these projects a department is responsible for that is no more. */
    static List<Share> withoutHeir(List<ElementRow> projects, Set<DepartmentId> abandoned) {
        return shares(projects).stream()
                .filter(share -> abandoned.contains(share.department()))
                .toList();
    }

    static Set<Share> shares(List<ElementRow> projects) {
        Set<Share> shares = new LinkedHashSet<>();
        projects.forEach(project ->
                project.departments().forEach(department -> shares.add(new Share(project.id(), department))));
        return shares;
    }

    RoundContent content() {
        return new RoundContent(due, notice, form());
    }

    /** When its sections got their reports, null while it is prepared. */
    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    RoundStage stage() {
        return stage;
    }

    Form form() {
        return new Form(fields);
    }

    RoundId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    PlanId plan() {
        return plan;
    }

    CampaignId campaign() {
        return campaign;
    }

    RoundTerm term() {
        return term;
    }

    FiscalYear year() {
        return term.year();
    }

    /** The fiscal year in which its sections write, as their day says. */
    FiscalYear yearOfEntry() {
        return FiscalYear.of(due.sectionDue());
    }

    DueDates due() {
        return due;
    }

    String notice() {
        return notice;
    }

    RoundSummary summary(String planTitle) {
        return new RoundSummary(
                id, version(), campaign, plan, planTitle, term, due.sectionDue(), due.chiefDue(), due.leadDue());
    }
}
