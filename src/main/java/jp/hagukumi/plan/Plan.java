package jp.hagukumi.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.hibernate.annotations.ListIndexBase;
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
    private FiscalYear firstYear;
    private FiscalYear lastYear;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Column(columnDefinition = "text")
    private String purpose;

    @Column(columnDefinition = "text")
    private String philosophy;

    @Column(columnDefinition = "text")
    private String note;

    private int projectLevel;
    private int revision;
    private int sinceRevision;

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

    @ElementCollection
    @CollectionTable(name = "plan_revision", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<Revision> revisions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Plan() {}

    /** An adopted plan as its workbook describes it; what workbooks bring in has been decided elsewhere. */
    @SuppressWarnings("NullAway.Init") // describe() fills the texts
    Plan(PlanHeader header, DefaultLists lists) {
        this.id = PlanId.next();
        this.state = PlanState.ADOPTED;
        this.scale.addAll(lists.scale());
        this.directions.addAll(lists.directions());
        describe(header);
    }

    /** Takes over what a workbook says about the plan as a whole. */
    private void describe(PlanHeader header) {
        RuleViolation.unless(header.from().compareTo(header.to()) <= 0, "plan.violation.periodReversed");
        int reported = header.levels().indexOf(header.reportedLevel());
        RuleViolation.unless(reported >= 0, "plan.violation.reportedLevelUnknown", header.reportedLevel());
        this.title = header.title();
        this.municipality = Objects.requireNonNullElse(header.municipality(), "");
        this.firstYear = header.from();
        this.lastYear = header.to();
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

    /**
     * Opens the next revision; what changes under it carries its number.
     *
     * @param header what the plan says about itself from then on
     */
    void revise(RevisionNote note, PlanHeader header) {
        RuleViolation.unless(
                revisions.isEmpty()
                        || !note.effectiveOn().isBefore(revisions.getLast().effectiveOn()),
                "plan.violation.effectiveBeforeLast");
        revision++;
        revisions.add(note.revision());
        if (sinceRevision == 0 || !PlanChanges.of(header(), header).isEmpty()) {
            describe(header);
            sinceRevision = revision;
        }
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
        return revision;
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
        return List.copyOf(revisions);
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

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    PlanSummary summary(int projects) {
        return new PlanSummary(id, version(), title, firstYear, lastYear, state, projects);
    }

    PlanDetails details(int projects) {
        return new PlanDetails(
                summary(projects),
                legalBases,
                purpose,
                IntStream.range(0, levels.size())
                        .mapToObj(rank -> new LevelView(rank, levels.get(rank), rank == projectLevel))
                        .toList(),
                scale.stream().map(ScaleMark::view).toList(),
                directions.stream().map(Direction::view).toList(),
                philosophy,
                municipality,
                note,
                revision);
    }
}
