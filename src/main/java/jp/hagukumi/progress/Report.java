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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** One section's yearly entry on one project (報告). Its state changes only through the verbs below. */
@Entity
@Table(name = "progress_report")
@SQLRestriction("withdrawn = false") // what was taken out of its round stays in the table, and nowhere else
class Report {

    /** As many reports of a list have their entries read at once. */
    private static final int LISTED = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReportId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private RoundId round;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "element_id"))
    private ElementId element;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "department_id"))
    private DepartmentId department;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    private boolean started;
    private Instant stateSince;

    /** Who brought it into this state; nobody while it is as it was opened. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "state_by"))
    private @Nullable PersonId stateBy;

    /** The last day on which its section may write, if it was opened again; null once it is accepted anew. */
    private @Nullable LocalDate openUntil;

    /** When it was accepted last; opening it again takes nothing away from that. */
    private @Nullable Instant acceptedAt;

    /** The reason given with the last step, empty where none is needed. */
    private String stateReason = "";

    @ElementCollection
    @CollectionTable(name = "progress_entry", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "field")
    @BatchSize(size = LISTED)
    private Map<FieldCode, ReportEntry> entries = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "progress_author", joinColumns = @JoinColumn(name = "report_id"))
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    @BatchSize(size = LISTED)
    private Set<PersonId> authors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "progress_decision", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = LISTED)
    private List<Decision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "progress_explanation", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = LISTED)
    private List<Explanation> explanations = new ArrayList<>();

    /** Whether it was taken out of its round. */
    private boolean withdrawn;

    @ElementCollection
    @CollectionTable(name = "progress_report_move", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ReportMove> moves = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Report() {}

    Report(RoundId round, ElementId element, DepartmentId department, Instant openedAt) {
        this.id = ReportId.next();
        this.round = round;
        this.element = element;
        this.department = department;
        this.stateSince = openedAt;
    }

    /** Lets it begin with words that were accepted before. Nobody has written in it with that. */
    void beginWith(Map<FieldCode, String> words, Rubric rubric, PersonId by, Instant at) {
        words.forEach(
                (field, value) -> entries.put(field, new ReportEntry(value, rubric.judge(field, value), 0, at, by)));
    }

    /** Refuses what {@link #write} refuses at any time, and what hangs on a report like its fields. */
    void judgeWriting(Instant at) {
        RuleViolation.unless(state.isOpen(), "progress.violation.locked");
        refuseAfterLastDay(at);
    }

    /**
     * Keeps what the section has written so far, all of it or nothing; whoever changes a word becomes an author for good.
     * To write copied words once more is to say that they hold.
     * Refused with {@link StaleVersion} when somebody else has changed one of these fields since it was seen.
     */
    Writing.Change write(List<Written> fields, Rubric rubric, PersonId author, Instant at) {
        judgeWriting(at);
        Writing writing = new Writing(fields, rubric, author, at);
        Map<FieldCode, ReportEntry> changed = writing.over(entries);
        List<PastEntry> past = writing.past(id, entries, changed, stateSince);
        if (!changed.isEmpty()) {
            entries.putAll(changed);
            started = true;
            authors.add(author);
        }
        return new Writing.Change(List.copyOf(changed.keySet()), past);
    }

    /** Refuses what {@link #submit} refuses, and changes nothing. */
    void judgeSubmission(Rubric rubric, Instant at) {
        expect(ReportState.SUBMITTED);
        refuseAfterLastDay(at);
        rubric.refuseUnfinished(entries);
    }

    /** Hands it to the chief; only a complete report goes, with no text over its limit. */
    void submit(Rubric rubric, PersonId author, Instant at) {
        judgeSubmission(rubric, at);
        moveTo(ReportState.SUBMITTED, Hand.of(author), at, "");
    }

    /** Refuses what {@link #approve} refuses, and changes nothing. */
    void judgeApproval(PersonId chief) {
        expect(ReportState.APPROVED);
        RuleViolation.unless(!isOwnWorkOf(chief), "progress.violation.ownWork");
    }

    /**
     * Keeps the sentences that were given on what was found, and refuses while an error is left, or a warning without a
     * sentence.
     *
     * @param sentences by the fingerprint of what each is on
     */
    void answer(List<Finding> findings, Map<String, String> sentences, PersonId by, Instant at) {
        new Explanations(explanations).answer(findings, sentences, by, at);
    }

    /** Refuses while an error is left, or a warning without a sentence. */
    void judge(List<Finding> findings) {
        new Explanations(explanations).judge(findings);
    }

    /** Every sentence that was given, oldest first; those on values that have changed since count no more. */
    List<Explanation> explanations() {
        return List.copyOf(explanations);
    }

    /** The chief confirms it; never their own writing. */
    void approve(Hand chief, Instant at) {
        judgeApproval(chief.by());
        moveTo(ReportState.APPROVED, chief, at, "");
    }

    /** Chief or lead gives it back to the section; a chief never their own writing. */
    void sendBack(Hand judge, String reason, Instant at) {
        RuleViolation.unless(
                state == ReportState.SUBMITTED || state == ReportState.APPROVED, "progress.violation.wrongState");
        String words = Decision.checkedReason(reason);
        RuleViolation.unless(!isOwnWorkOf(judge.by()), "progress.violation.ownWork");
        moveTo(ReportState.RETURNED, judge, at, words);
    }

    /** Refuses what {@link #accept} refuses, and changes nothing. */
    void judgeAcceptance() {
        expect(ReportState.ACCEPTED);
    }

    /** The lead takes it as the office's word. */
    void accept(PersonId lead, Instant at) {
        this.openUntil = null;
        this.acceptedAt = at;
        moveTo(ReportState.ACCEPTED, Hand.of(lead), at, "");
    }

    /**
     * The lead opens an accepted report again for its section, until the end of a day; or sets another day for one that is
     * open again. What it was accepted with stays the office's word until it is accepted anew.
     */
    void reopen(PersonId lead, String reason, LocalDate until, Instant at) {
        RuleViolation.unless(mayBeReopened(), "progress.violation.wrongState");
        String words = Decision.checkedReason(reason);
        RuleViolation.unless(!until.isBefore(JapanTime.dayOf(at)), "progress.violation.untilPast");
        this.openUntil = until;
        step(ReportState.RETURNED, Hand.of(lead), at, words);
    }

    /** Whether the lead may open it again, or set another day for that. */
    boolean mayBeReopened() {
        return state == ReportState.ACCEPTED || (state == ReportState.RETURNED && openUntil != null);
    }

    /** The fields by which one knows what it was asked; of a report that is open again, when it was accepted. */
    Set<FieldCode> saidFields() {
        boolean askedAnew = isAskedAnew();
        return Rubric.saidFields(askedAnew, state.isOpen() && !askedAnew ? acceptedEntries() : entries);
    }

    /** Whether its section is asked what is asked now, and does not only correct what was accepted. */
    boolean isAskedAnew() {
        return state.isAskedAnew(openUntil);
    }

    /** Whether it was opened again and the day has passed by whose end the section should have handed it in. */
    boolean isLapsedOn(LocalDate day) {
        return state.hasLapsed(openUntil, day);
    }

    private void refuseAfterLastDay(Instant at) {
        if (isLapsedOn(JapanTime.dayOf(at))) {
            throw new RuleViolation("progress.violation.openEnded", Objects.requireNonNull(openUntil));
        }
    }

    private void moveTo(ReportState next, Hand by, Instant at, String reason) {
        expect(next);
        step(next, by, at, reason);
    }

    private void step(ReportState next, Hand hand, Instant at, String reason) {
        LocalDate until = next == ReportState.RETURNED ? openUntil : null;
        decisions.add(new Decision(
                state, next, hand.by(), hand.inPlaceOf(), at, reason, until, text(), ReportText.labels(entries)));
        this.state = next;
        this.stateSince = at;
        this.stateBy = hand.by();
        this.stateReason = reason;
        this.started = true;
    }

    private void expect(ReportState next) {
        RuleViolation.unless(state.mayBecome(next), "progress.violation.wrongState");
    }

    /** The lead gives it to another department, as long as a section may write in it; what was written stays. */
    void handTo(DepartmentId other, String reason, PersonId lead, Instant at) {
        RuleViolation.unless(state.isOpen(), "progress.violation.notWithSection");
        RuleViolation.unless(!other.equals(department), "progress.violation.sameDepartment");
        move(department, other, reason, lead, at);
        this.department = other;
        if (state == ReportState.DRAFT) {
            this.stateReason = reason.strip();
        }
    }

    /** The lead takes it out of its round; what was accepted is the office's word and stays. */
    void takeOut(String reason, PersonId lead, Instant at) {
        // Also while it is open again: what was accepted holds until something else is.
        RuleViolation.unless(acceptedWord().isEmpty(), "progress.violation.acceptedStays");
        move(department, null, reason, lead, at);
        this.withdrawn = true;
    }

    /** The lead puts it back as it was. */
    void putBack(String reason, PersonId lead, Instant at) {
        move(null, department, reason, lead, at);
        this.withdrawn = false;
    }

    private void move(
            @Nullable DepartmentId from, @Nullable DepartmentId to, String reason, PersonId lead, Instant at) {
        moves.add(new ReportMove(from, to, lead, at, Decision.checkedReason(reason)));
    }

    /** Whether this person has changed a word of it since it was opened. */
    boolean isWrittenBy(PersonId person) {
        return authors.contains(person);
    }

    /** Whether this person would judge their own writing; the lead's part is no judgement of a chief. */
    boolean isOwnWorkOf(PersonId person) {
        return state == ReportState.SUBMITTED && isWrittenBy(person);
    }

    /** The key of the name of its state; a draft has several. */
    String stateKey(Rubric rubric) {
        return state.nameKey(started, isComplete(rubric));
    }

    /** Whether it could be handed in as it is: what {@link #submit} asks of its words, as every list and board does. */
    boolean isComplete(Rubric rubric) {
        return rubric.isComplete(WrittenSoFar.of(id, entries));
    }

    List<FormField> missing(Rubric rubric) {
        return rubric.missing(entries);
    }

    /** The last time it went back to the section. */
    Optional<Decision> lastSentBack() {
        return decisions.reversed().stream().filter(Decision::isSentBack).findFirst();
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    ReportId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    RoundId round() {
        return round;
    }

    ElementId element() {
        return element;
    }

    DepartmentId department() {
        return department;
    }

    /** What it is about. */
    Share share() {
        return new Share(element, department);
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    List<ReportMove> moves() {
        return List.copyOf(moves);
    }

    ReportState state() {
        return state;
    }

    boolean isStarted() {
        return started;
    }

    Instant stateSince() {
        return stateSince;
    }

    @Nullable
    PersonId stateBy() {
        return stateBy;
    }

    String stateReason() {
        return stateReason;
    }

    ReportText text() {
        return ReportText.of(entries);
    }

    @Nullable
    LocalDate openUntil() {
        return openUntil;
    }

    /** What the office stands for: the words it was accepted with last, though it may be open again by now. */
    Optional<AcceptedWord> acceptedWord() {
        if (state == ReportState.ACCEPTED && acceptedAt != null) {
            return Optional.of(AcceptedWord.asItStands(entries, acceptedAt));
        }
        return acceptedAt == null
                ? Optional.empty()
                : decisions.reversed().stream()
                        .filter(step -> step.to() == ReportState.ACCEPTED)
                        .findFirst()
                        .map(step -> AcceptedWord.asItStood(step, entries));
    }

    /** The entries it was accepted with last. */
    Map<FieldCode, ReportEntry> acceptedEntries() {
        return acceptedWord().orElseThrow().entries(entries);
    }

    Map<FieldCode, ReportEntry> entries() {
        return Map.copyOf(entries);
    }
}
