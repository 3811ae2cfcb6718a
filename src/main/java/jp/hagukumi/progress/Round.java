package jp.hagukumi.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
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
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One campaign (点検・評価) for one fiscal year of a plan. */
@Entity
@Table(name = "progress_round")
class Round {

    static final int NOTICE_MAX = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoundId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Column(name = "fiscal_year")
    private FiscalYear year;

    @Embedded
    private DueDates due;

    /** A line from the lead to all sections. */
    private String notice;

    private Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "progress_form_field", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<FormField> fields = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Round() {}

    Round(PlanSummary plan, FiscalYear year, DueDates due, String notice, Form form, Instant openedAt) {
        FiscalYear from = plan.from();
        FiscalYear to = plan.to();
        if (from == null || to == null) {
            throw new RuleViolation("progress.violation.periodNotKnown");
        }
        RuleViolation.unless(
                year.compareTo(from) >= 0 && year.compareTo(to) <= 0, "progress.violation.yearOutsidePlan");
        RuleViolation.unless(
                ReportText.length(notice) <= NOTICE_MAX,
                "progress.violation.tooLong",
                NOTICE_MAX,
                ReportText.length(notice));
        this.id = RoundId.next();
        this.plan = plan.id();
        this.year = year;
        this.due = due;
        this.notice = notice.strip();
        this.openedAt = openedAt;
        this.fields = new ArrayList<>(form.fields());
    }

    /** One empty report per project and responsible department; a project that is listed twice counts once. */
    List<Report> reportsFor(List<ElementRow> projects) {
        Set<Share> shares = shares(projects);
        RuleViolation.unless(!shares.isEmpty(), "progress.violation.nothingToReport");
        List<Report> reports = new ArrayList<>();
        shares.forEach(share -> reports.add(new Report(id, share.element(), share.department(), openedAt)));
        return reports;
    }

    static Set<Share> shares(List<ElementRow> projects) {
        Set<Share> shares = new LinkedHashSet<>();
        projects.forEach(project ->
                project.departments().forEach(department -> shares.add(new Share(project.id(), department))));
        return shares;
    }

    /** The part of one department in one project. */
    record Share(ElementId element, DepartmentId department) {}

    void moveDueDates(DueDates later) {
        this.due = later;
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

    FiscalYear year() {
        return year;
    }

    DueDates due() {
        return due;
    }

    String notice() {
        return notice;
    }

    RoundSummary summary(String planTitle) {
        return new RoundSummary(id, version(), plan, planTitle, year, due.sectionDue(), due.chiefDue(), due.leadDue());
    }
}
