package jp.hagukumi.council;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The material of one meeting (資料): prepared by the lead, then handed over, which freezes it for good. */
@Entity
@Table(name = "council_pack")
class Pack {

    static final int TITLE_MAX = 200;
    static final int WORDS_MAX = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PackId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private PackState state = PackState.PREPARED;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private RoundId round;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    private String planTitle;
    private FiscalYear fiscalYear;
    private String title;
    private LocalDate opinionsUntil;
    private int itemCount;
    private @Nullable Instant handedOverAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "handed_over_by"))
    private @Nullable PersonId handedOverBy;

    @Column(columnDefinition = "char(64)")
    private @Nullable String fingerprint;

    @ElementCollection
    @CollectionTable(name = "council_pack_mark", joinColumns = @JoinColumn(name = "pack_id"))
    @OrderColumn(name = "position")
    private List<PackMark> scale = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "council_pack_goal", joinColumns = @JoinColumn(name = "pack_id"))
    @OrderColumn(name = "position")
    private List<PackGoal> goals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "council_pack_item", joinColumns = @JoinColumn(name = "pack_id"))
    @OrderColumn(name = "position")
    private List<PackItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Pack() {}

    Pack(RoundSummary round, MeetingId meeting, String title, LocalDate opinionsUntil, LocalDate today) {
        this.id = PackId.next();
        this.round = round.id();
        this.plan = round.plan();
        this.planTitle = round.planTitle();
        this.fiscalYear = round.year();
        describe(meeting, title, opinionsUntil, today);
    }

    /** Changes what stands above the content while the pack is prepared. */
    void revise(MeetingId newMeeting, String newTitle, LocalDate newUntil, LocalDate today) {
        requirePrepared();
        describe(newMeeting, newTitle, newUntil, today);
    }

    /** What the lead says about one goal; empty words take them back. */
    void say(PackGoal goal, String words) {
        requirePrepared();
        RuleViolation.unless(
                words.codePointCount(0, words.length()) <= WORDS_MAX, "council.violation.wordsLong", WORDS_MAX);
        goals.removeIf(known -> known.element().equals(goal.element()));
        goals.add(goal.withWords(words.strip()));
    }

    /**
     * Freezes the content as the pack's own copy and gives it to the members.
     *
     * @throws RuleViolation when it was handed over before, holds nothing, or members could not give opinions any more
     */
    void handOver(FrozenContent content, LocalDate today, PersonId by, Instant at) {
        requirePrepared();
        RuleViolation.unless(!content.items().isEmpty(), "council.violation.nothingAccepted");
        RuleViolation.unless(takesOpinionsOn(today), "council.violation.untilPassed", opinionsUntil);
        replace(scale, content.scale());
        replace(goals, content.goals());
        replace(items, content.items());
        this.itemCount = items.size();
        this.fingerprint = content.fingerprint(head());
        this.state = PackState.HANDED_OVER;
        this.handedOverAt = at;
        this.handedOverBy = by;
    }

    /** The frozen copy; of a pack that is still prepared there is none. */
    FrozenContent content() {
        RuleViolation.unless(state == PackState.HANDED_OVER, "council.violation.notHandedOver");
        return new FrozenContent(scale, goals, items);
    }

    /** Whether the frozen copy is still what was handed over. */
    boolean isIntact() {
        return content().fingerprint(head()).equals(fingerprint);
    }

    /** The last day counts. */
    boolean takesOpinionsOn(LocalDate day) {
        return !day.isAfter(opinionsUntil);
    }

    /** What an opinion is about in the words of the frozen copy; nothing when the pack does not hold that element. */
    Optional<String> about(ElementId element) {
        return goals.stream()
                .filter(g -> g.element().equals(element))
                .map(PackGoal::about)
                .findFirst()
                .or(() -> items.stream()
                        .filter(i -> i.element().equals(element))
                        .map(PackItem::about)
                        .findFirst());
    }

    /** What stands above the content and belongs to its fingerprint. */
    List<String> head() {
        return List.of(title, planTitle, Integer.toString(fiscalYear.startYear()));
    }

    private void describe(MeetingId newMeeting, String newTitle, LocalDate newUntil, LocalDate today) {
        RuleViolation.unless(!newTitle.isBlank(), "council.violation.titleMissing");
        RuleViolation.unless(newTitle.strip().length() <= TITLE_MAX, "council.violation.titleLong", TITLE_MAX);
        RuleViolation.unless(!newUntil.isBefore(today), "council.violation.untilPassed", newUntil);
        this.meeting = newMeeting;
        this.title = newTitle.strip();
        this.opinionsUntil = newUntil;
    }

    private void requirePrepared() {
        RuleViolation.unless(state.mayBecome(PackState.HANDED_OVER), "council.violation.alreadyHandedOver");
    }

    private static <T> void replace(List<T> old, List<T> with) {
        old.clear();
        old.addAll(with);
    }

    PackId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    PackState state() {
        return state;
    }

    MeetingId meeting() {
        return meeting;
    }

    RoundId round() {
        return round;
    }

    PlanId plan() {
        return plan;
    }

    String planTitle() {
        return planTitle;
    }

    FiscalYear fiscalYear() {
        return fiscalYear;
    }

    String title() {
        return title;
    }

    LocalDate opinionsUntil() {
        return opinionsUntil;
    }

    int itemCount() {
        return itemCount;
    }

    @Nullable
    Instant handedOverAt() {
        return handedOverAt;
    }

    @Nullable
    PersonId handedOverBy() {
        return handedOverBy;
    }

    @Nullable
    String fingerprint() {
        return fingerprint;
    }

    /** The goals about which the lead has said something so far, or, once handed over, all. */
    List<PackGoal> goals() {
        return List.copyOf(goals);
    }
}
