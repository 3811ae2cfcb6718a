package jp.hagukumi.plan;

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
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/**
 * A plan with what it calls its own: levels, rating scale, directions, legal bases. Its elements are aggregates of
 * their own; every change of either goes through a {@link Revision} of the plan.
 */
@Entity
@Table(name = "plan_plan")
class Plan {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlanId id;

    @Version
    private @Nullable Long version;

    private String title;
    private String municipality;
    private @Nullable FiscalYear firstYear;
    private @Nullable FiscalYear lastYear;

    @Embedded
    private PlanCourse course;

    @Column(columnDefinition = "text")
    private String purpose;

    @Column(columnDefinition = "text")
    private String philosophy;

    @Column(columnDefinition = "text")
    private String note;

    private int projectLevel;

    @ElementCollection
    @CollectionTable(name = "plan_legal_base", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "place")
    @Column(name = "name")
    private List<String> legalBases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_level", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "place")
    @Column(name = "label")
    private List<String> levels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_rating_mark", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "place")
    private List<ScaleMark> scale = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_direction", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "place")
    private List<Direction> directions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Plan() {}

    /** An adopted plan as its workbook describes it; what workbooks bring in has been decided elsewhere. */
    @SuppressWarnings("NullAway.Init") // describe() fills the texts
    Plan(PlanHeader header, DefaultLists lists, RevisionNote note) {
        this(header, lists, PlanCourse.adopted(note));
    }

    @SuppressWarnings("NullAway.Init") // describe() fills the texts
    private Plan(PlanHeader header, DefaultLists lists, PlanCourse course) {
        this.id = PlanId.next();
        this.course = course;
        this.scale.addAll(lists.scale());
        this.directions.addAll(lists.directions());
        describe(header);
    }

    /** A plan that is still being written. */
    static Plan draft(PlanHeader header, DefaultLists lists, RevisionNote note) {
        return new Plan(header, lists, PlanCourse.drafted(note));
    }

    /** Takes over what a workbook or a form says about the plan as a whole. */
    void describe(PlanHeader header) {
        FiscalYear from = header.from();
        FiscalYear to = header.to();
        RuleViolation.unless(from == null || to == null || from.compareTo(to) <= 0, "plan.violation.periodReversed");
        int reported = header.levels().indexOf(header.reportedLevel());
        header.levels().stream()
                .filter(level ->
                        header.levels().indexOf(level) != header.levels().lastIndexOf(level))
                .findFirst()
                .ifPresent(level -> {
                    throw new RuleViolation("plan.violation.levelTwice", level);
                });
        RuleViolation.unless(reported >= 0, "plan.violation.reportedLevelUnknown", header.reportedLevel());
        this.title = header.title();
        this.municipality = Objects.requireNonNullElse(header.municipality(), "");
        this.firstYear = from;
        this.lastYear = to;
        this.purpose = Objects.requireNonNullElse(header.purpose(), "");
        this.philosophy = Objects.requireNonNullElse(header.philosophy(), "");
        this.note = Objects.requireNonNullElse(header.note(), "");
        this.projectLevel = reported;
        replace(legalBases, header.legalBases());
        replace(levels, header.levels());
    }

    private static void replace(List<String> rows, List<String> with) {
        if (!rows.equals(with)) {
            rows.clear();
            rows.addAll(with);
        }
    }

    /** The state as permissions name it. */
    PlanStage stage() {
        return course.stage();
    }

    /** Refuses a change of texts or figures unless the plan, or an amendment of it, is being written. */
    void expectOpen() {
        course.expectOpen();
    }

    /**
     * Takes what a workbook says. A plan that is open is changed as by hand; an adopted one by an amendment that begins
     * and ends with the workbook.
     */
    void revise(RevisionNote note, PlanHeader header) {
        course.revise(note);
        describe(header);
    }

    /** Shows the draft to council and citizens; it can still be changed. */
    void propose() {
        course.propose();
    }

    /** Puts the plan in force; from then on it changes by amendments only. */
    void adopt(RevisionNote decision) {
        course.adopt(decision);
    }

    /** Opens an amendment; until it is closed, texts and figures can be changed under its number. */
    void openAmendment(RevisionNote note) {
        course.openAmendment(note);
    }

    /** Ends the amendment that is open; the plan reads as amended from its day on. */
    void closeAmendment(Instant at, PersonId by) {
        course.closeAmendment(at, by);
    }

    /**
     * Takes back an amendment that was opened by mistake, as if it had never been.
     *
     * @param changed whether anything was changed under it; then it can only be closed
     */
    void withdrawAmendment(boolean changed, Instant at, PersonId by) {
        course.withdrawAmendment(changed, at, by);
    }

    /** Closes the plan for good: its period is over or another plan took its place. */
    void end(Instant at, PersonId by) {
        course.end(at, by);
    }

    /** The last time that it was opened or closed to changes. */
    Instant stageSince() {
        return course.stageSince();
    }

    /** Who opened or closed it to changes the last time. */
    PersonId stageBy() {
        return course.stageBy();
    }

    /** What it says about itself, for {@link PlanLedger}. */
    PlanSaid said() {
        return new PlanSaid(
                title,
                municipality,
                start(firstYear),
                start(lastYear),
                purpose,
                philosophy,
                note,
                List.copyOf(legalBases),
                List.copyOf(levels));
    }

    /** Refuses a command that was made for another version of the plan. */
    void expect(long seen) {
        StaleVersion.check(seen, version);
    }

    PlanId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    int revision() {
        return course.revision();
    }

    /** The rank of a level by its name. */
    int rankOf(String level) {
        int rank = levels.indexOf(level);
        RuleViolation.unless(rank >= 0, "plan.violation.levelUnknown", level);
        return rank;
    }

    List<String> levels() {
        return List.copyOf(levels);
    }

    List<Revision> revisions() {
        return course.revisions();
    }

    /** All revisions but the one under which the plan is being written. */
    List<Revision> finished() {
        return course.finished();
    }

    /** What a workbook would have to say about the plan to change nothing. */
    PlanHeader header() {
        return new PlanHeader(
                title,
                given(municipality),
                firstYear,
                lastYear,
                legalBases,
                given(purpose),
                given(philosophy),
                levels,
                levels.get(projectLevel),
                given(note),
                List.of());
    }

    private static @Nullable Integer start(@Nullable FiscalYear year) {
        return year == null ? null : year.startYear();
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    PlanSummary summary(int projects) {
        return new PlanSummary(id, version(), title, firstYear, lastYear, course.state(), projects);
    }

    PlanJudgement judgement() {
        return new PlanJudgement(
                scale.stream().map(ScaleMark::view).toList(),
                directions.stream().map(Direction::view).toList());
    }

    PlanDetails details(int projects) {
        return new PlanDetails(
                summary(projects),
                legalBases,
                purpose,
                IntStream.range(0, levels.size())
                        .mapToObj(rank -> new LevelView(rank, levels.get(rank), rank == projectLevel))
                        .toList(),
                judgement().scale(),
                judgement().directions(),
                philosophy,
                municipality,
                note,
                course.revision(),
                stage());
    }
}
