package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A call for comments (意見募集) on a plan: a public comment or a questionnaire from a day to a day, or a standing inbox
 * without an end ({@link CallKind}). What it asks for in its own list of reflection classes.
 */
@Entity
@Table(name = "comment_call")
class Call {

    static final int TITLE_MAX = 200;
    private static final int YEARS_KEPT = 1;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CallId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    private String title;
    private int lastNumber;
    private int lastGroup;

    /** Of the key that was made for it, so that no other is taken for it; null only before {@link CallKeysAtStart}. */
    private byte @Nullable [] keyPrint;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private CallKind kind;

    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate publication;

    @Enumerated(EnumType.STRING)
    private CallState state = CallState.OPEN;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private @Nullable PersonId closedBy;

    private @Nullable Instant closedAt;

    /** Until when it is kept who sent letters and what they wrote word by word; null until somebody says so. */
    private @Nullable LocalDate keptUntil;

    private @Nullable Instant erasedAt;

    @ElementCollection
    @CollectionTable(name = "comment_reflection_class", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    private List<ReflectionClass> classes = new ArrayList<>();

    /** Null where nobody has written any since before there were particulars. */
    @Convert(converter = CallParticularsConverter.class)
    private @Nullable CallParticulars particulars;

    /** What is counted by, of the particulars, as {@link Bits}; the database counts by the same. */
    private int requiredData;

    private int countedMarks;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Call() {}

    Call(NewCall wanted) {
        RuleViolation.unless(!wanted.title().isBlank(), "comment.violation.titleMissing");
        RuleViolation.unless(wanted.title().length() <= TITLE_MAX, "comment.violation.titleLong", TITLE_MAX);
        RuleViolation.unless(wanted.plan() != null, "comment.violation.planMissing");
        this.kind = wanted.kind();
        requireDays(wanted);
        this.firstDay = Objects.requireNonNull(wanted.firstDay());
        this.lastDay = wanted.lastDay();
        this.publication = wanted.publication();
        if (kind.needsClasses() || !wanted.classes().isEmpty()) {
            ReflectionClass.requireUsable(wanted.classes());
        }
        this.id = CallId.next();
        this.plan = Objects.requireNonNull(wanted.plan());
        this.title = wanted.title().strip();
        this.classes.addAll(wanted.classes());
        tell(CallParticulars.of(kind));
        LocalDate over = publication == null ? lastDay : publication;
        this.keptUntil = over == null ? null : over.plusYears(YEARS_KEPT);
    }

    /** The office's rule for keeping records says which day; a year behind the publication is no more than a proposal. */
    void keepUntil(LocalDate day) {
        RuleViolation.unless(!isErased(), "comment.violation.erased");
        RuleViolation.unless(!day.isBefore(lastDay == null ? firstDay : lastDay), "comment.violation.keptTooShort");
        this.keptUntil = day;
    }

    /** What tells who wrote is gone, and so are the words but for those that everybody can read. */
    void erased(DataKey ofWhatIsLeft, Instant at) {
        isSealedWith(ofWhatIsLeft);
        this.erasedAt = at;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /**
     * Says anew what the public is told and what is asked of letters; those that are here already are judged by it too.
     *
     * @param used themes that opinions have; they cannot be taken away from them
     */
    void change(CallParticulars wanted, Collection<String> used) {
        RuleViolation.unless(state == CallState.OPEN, "comment.violation.alreadyClosed");
        for (String theme : used) {
            RuleViolation.unless(wanted.themes().contains(theme), "comment.violation.themeUsed", theme);
        }
        tell(wanted);
    }

    private void tell(CallParticulars wanted) {
        this.particulars = wanted;
        this.requiredData = Bits.of(wanted.required());
        this.countedMarks =
                Bits.of(Stream.of(LetterMark.values()).filter(wanted::counts).toList());
    }

    CallParticulars particulars() {
        return particulars == null ? CallParticulars.of(kind) : particulars;
    }

    /** What it asks of senders and a letter does not give. */
    Set<SenderData> missing(Set<SenderData> given) {
        Set<SenderData> missing = Bits.read(SenderData.class, requiredData);
        missing.removeAll(given);
        return missing;
    }

    /** Whether letters with a mark count in the result all the same. */
    boolean counts(LetterMark mark) {
        return Bits.read(LetterMark.class, countedMarks).contains(mark);
    }

    /** For which of its marks a letter does not count in the result: the first that this call does not count. */
    Optional<LetterMark> reasonNotToCount(Set<LetterMark> marks) {
        return marks.stream().filter(mark -> !counts(mark)).min(Comparator.naturalOrder());
    }

    /** The days of the whole procedure, those of the call itself among them. */
    List<ProcedureDay> procedure() {
        List<ProcedureDay> days = new ArrayList<>();
        days.add(new ProcedureDay(firstDay, "comment.ProcedureDay.first", ""));
        if (lastDay != null) {
            days.add(new ProcedureDay(lastDay, "comment.ProcedureDay.last", ""));
        }
        if (publication != null) {
            days.add(new ProcedureDay(publication, "comment.ProcedureDay.publication", ""));
        }
        particulars().steps().forEach(step -> days.add(new ProcedureDay(step.day(), "", step.what())));
        days.sort(Comparator.comparing(ProcedureDay::day));
        return days;
    }

    private static void requireDays(NewCall wanted) {
        LocalDate first = wanted.firstDay();
        LocalDate last = wanted.lastDay();
        LocalDate publication = wanted.publication();
        if (!wanted.kind().hasLastDay()) {
            RuleViolation.unless(first != null, "comment.violation.firstDayMissing");
            RuleViolation.unless(last == null && publication == null, "comment.violation.standingHasNoEnd");
            return;
        }
        RuleViolation.unless(first != null && last != null, "comment.violation.daysMissing");
        RuleViolation.unless(
                !Objects.requireNonNull(last).isBefore(Objects.requireNonNull(first)),
                "comment.violation.endBeforeStart");
        RuleViolation.unless(publication == null || publication.isAfter(last), "comment.violation.publicationTooEarly");
    }

    /** The next number of a letter; the caller holds the lock on this call. */
    int takeNumber() {
        return ++lastNumber;
    }

    /** The next number of a group; the caller holds the lock on this call. */
    int takeGroupNumber() {
        return ++lastGroup;
    }

    /**
     * Late is what comes in after the last day has ended in Japan; the last second of that day is in time. Where there is
     * no last day, nothing is ever late.
     */
    boolean isLate(Instant receivedAt) {
        return lastDay != null
                && !receivedAt.isBefore(
                        lastDay.plusDays(1).atStartOfDay(JapanTime.ZONE).toInstant());
    }

    /** Whether its last day has ended in Japan. */
    boolean isOver(Clock clock) {
        return lastDay != null && JapanTime.today(clock).isAfter(lastDay);
    }

    /** A call that runs to a last day is closed behind it; one without is closed when somebody decides so. */
    boolean mayClose(Clock clock) {
        return state == CallState.OPEN && (lastDay == null || isOver(clock));
    }

    /**
     * Ends the taking in and sorting. Replies go on; nothing may be left that nobody could do any more.
     *
     * @param left what is, the first of it to be told first
     */
    void close(PersonId by, Clock clock, List<LeftToDo> left) {
        RuleViolation.unless(state == CallState.OPEN, "comment.violation.alreadyClosed");
        RuleViolation.unless(mayClose(clock), "comment.violation.stillRunning");
        if (!left.isEmpty()) {
            throw new RuleViolation(left.getFirst().key(), left.getFirst().count());
        }
        this.state = CallState.CLOSED;
        this.closedBy = by;
        this.closedAt = clock.instant();
    }

    /** Whether a reply has to name one of its classes. */
    boolean asksForClass() {
        return !classes.isEmpty();
    }

    boolean knows(String mark) {
        return classes.stream().anyMatch(c -> c.mark().equals(mark));
    }

    CallId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    boolean hasKey() {
        return keyPrint != null;
    }

    void isSealedWith(DataKey key) {
        this.keyPrint = print(key);
    }

    /** Whether this is the key with which its letters were sealed. */
    boolean knows(DataKey key) {
        return Arrays.equals(keyPrint, print(key));
    }

    private byte[] print(DataKey key) {
        return new Print(key.print("call/" + id)).bytes();
    }

    PlanId plan() {
        return plan;
    }

    CallKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    CallState state() {
        return state;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    @Nullable
    LocalDate publication() {
        return publication;
    }

    @Nullable
    PersonId closedBy() {
        return closedBy;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    LocalDate keptUntil() {
        return keptUntil;
    }

    @Nullable
    Instant erasedAt() {
        return erasedAt;
    }

    List<ReflectionClass> classes() {
        return List.copyOf(classes);
    }
}
