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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One section's yearly entry on one project (報告). Its state changes only through the verbs below. */
@Entity
@Table(name = "progress_report")
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

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Report() {}

    Report(RoundId round, ElementId element, DepartmentId department, Instant openedAt) {
        this.id = ReportId.next();
        this.round = round;
        this.element = element;
        this.department = department;
        this.stateSince = openedAt;
    }

    /**
     * Keeps what the section has written so far, all of it or nothing; whoever changes a word becomes an author for good.
     * Refused with {@link StaleVersion} when somebody else has changed one of these fields since it was seen.
     */
    Change write(List<Written> fields, Rubric rubric, PersonId author, Instant at) {
        RuleViolation.unless(state.isOpen(), "progress.violation.locked");
        Map<FieldCode, ReportEntry> changed = new TreeMap<>();
        for (Written written : fields) {
            ReportEntry old = entries.get(written.field());
            if (!written.value().equals(old == null ? "" : old.value())) {
                long version = old == null ? 0 : old.version();
                StaleVersion.check(written.seen(), version);
                String label = rubric.judge(written.field(), written.value());
                ReportEntry now = new ReportEntry(written.value(), label, version + 1, at, author);
                RuleViolation.unless(
                        changed.put(written.field(), now) == null,
                        "progress.violation.fieldTwice",
                        written.field().value());
            }
        }
        List<PastEntry> past = changed.keySet().stream()
                .flatMap(field -> before(field, changed.get(field), rubric.isText(field)))
                .toList();
        if (!changed.isEmpty()) {
            entries.putAll(changed);
            started = true;
            authors.add(author);
        }
        return new Change(List.copyOf(changed.keySet()), past);
    }

    /** What is to be kept of what stood in a field: all but the pauses of one person who types a text. */
    private Stream<PastEntry> before(FieldCode field, @Nullable ReportEntry now, boolean isText) {
        ReportEntry old = entries.get(field);
        boolean typing = old != null
                && now != null
                && isText
                && old.isSameWriting(now)
                && !old.writtenAt().isBefore(stateSince);
        return old == null || typing ? Stream.empty() : Stream.of(new PastEntry(id, field, old));
    }

    /**
     * What writing changed.
     *
     * @param fields those whose words differ now
     * @param past what stood there before and is to be kept
     */
    record Change(List<FieldCode> fields, List<PastEntry> past) {}

    /** Hands it to the chief; only a complete report goes, with no text over its limit. */
    void submit(Rubric rubric, PersonId author, Instant at) {
        int missing = missing(rubric).size();
        RuleViolation.unless(missing == 0, "progress.violation.incomplete", missing);
        rubric.overlong(text()).stream().findFirst().ifPresent(field -> {
            throw new RuleViolation(
                    "progress.violation.overlong", field.max(), ReportText.length(text().get(field.code())));
        });
        moveTo(ReportState.SUBMITTED, author, at, "");
    }

    /** Refuses what {@link #approve} refuses, and changes nothing. */
    void judgeApproval(PersonId chief) {
        expect(ReportState.APPROVED);
        RuleViolation.unless(!isOwnWorkOf(chief), "progress.violation.ownWork");
    }

    /** The chief confirms it; never their own writing. */
    void approve(PersonId chief, Instant at) {
        judgeApproval(chief);
        moveTo(ReportState.APPROVED, chief, at, "");
    }

    /** Chief or lead gives it back to the section; a chief never their own writing. */
    void sendBack(PersonId judge, String reason, Instant at) {
        RuleViolation.unless(
                state == ReportState.SUBMITTED || state == ReportState.APPROVED, "progress.violation.wrongState");
        refuseWithoutReason(reason);
        RuleViolation.unless(!isOwnWorkOf(judge), "progress.violation.ownWork");
        moveTo(ReportState.RETURNED, judge, at, reason.strip());
    }

    /** Refuses what {@link #accept} refuses, and changes nothing. */
    void judgeAcceptance() {
        expect(ReportState.ACCEPTED);
    }

    /** The lead takes it as the office's word. */
    void accept(PersonId lead, Instant at) {
        moveTo(ReportState.ACCEPTED, lead, at, "");
    }

    /** The lead opens an accepted report again for its section. */
    void reopen(PersonId lead, String reason, Instant at) {
        RuleViolation.unless(state == ReportState.ACCEPTED, "progress.violation.wrongState");
        refuseWithoutReason(reason);
        moveTo(ReportState.RETURNED, lead, at, reason.strip());
    }

    private void moveTo(ReportState next, PersonId by, Instant at, String reason) {
        expect(next);
        decisions.add(new Decision(state, next, by, at, reason, text()));
        this.state = next;
        this.stateSince = at;
        this.stateBy = by;
        this.stateReason = reason;
        this.started = true;
    }

    private void expect(ReportState next) {
        RuleViolation.unless(state.mayBecome(next), "progress.violation.wrongState");
    }

    private static void refuseWithoutReason(String reason) {
        RuleViolation.unless(!reason.isBlank(), "progress.violation.reasonMissing");
        RuleViolation.unless(
                ReportText.length(reason.strip()) <= Decision.REASON_MAX,
                "progress.violation.tooLong",
                Decision.REASON_MAX,
                ReportText.length(reason.strip()));
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

    /** Whether it could be handed in as it is. */
    boolean isComplete(Rubric rubric) {
        return missing(rubric).isEmpty() && rubric.overlong(text()).isEmpty();
    }

    List<FormField> missing(Rubric rubric) {
        return rubric.missing(text());
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

    Map<FieldCode, ReportEntry> entries() {
        return Map.copyOf(entries);
    }

    /** The words of a choice as they were when it was made, empty where there is none. */
    String label(FieldCode field) {
        ReportEntry entry = entries.get(field);
        return entry == null ? "" : entry.label();
    }
}
