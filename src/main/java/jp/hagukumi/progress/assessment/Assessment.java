package jp.hagukumi.progress.assessment;

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
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What people say of one measure, one goal or the plan as a whole in one round. */
@Entity
@Table(name = "progress_assessment")
class Assessment {

    /** As many assessments of a list have their words read at once. */
    private static final int LISTED = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssessmentId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private RoundId round;

    /** The element that is assessed, or the plan. */
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private AssessmentState state = AssessmentState.DRAFT;

    @ElementCollection
    @CollectionTable(name = "progress_assessment_entry", joinColumns = @JoinColumn(name = "assessment_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    @BatchSize(size = LISTED)
    private Map<AssessmentField, ReportEntry> entries = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "progress_assessment_step", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    private List<AssessmentStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Assessment() {}

    Assessment(RoundId round, UUID subject) {
        this.id = AssessmentId.next();
        this.round = round;
        this.subjectId = subject;
    }

    /**
     * Keeps what was written, all of it or nothing, and gives what stood there before and is to be kept. Refused with
     * {@link StaleVersion} when somebody else has changed one of these fields since it was seen.
     */
    List<PastSaid> write(List<Said> fields, List<RatingMark> scale, PersonId author, Instant at) {
        RuleViolation.unless(state == AssessmentState.DRAFT, "progress.violation.assessmentSettled");
        Map<AssessmentField, ReportEntry> changed = new EnumMap<>(AssessmentField.class);
        List<PastSaid> past = new ArrayList<>();
        for (Said said : fields) {
            ReportEntry old = entries.get(said.field());
            if (!said.value().equals(old == null ? "" : old.value())) {
                long before = old == null ? 0 : old.version();
                StaleVersion.check(said.seen(), before);
                String label = said.field().judge(said.value(), scale);
                ReportEntry now = new ReportEntry(said.value(), label, before + 1, at, author);
                changed.put(said.field(), now);
                if (old != null && !(said.field().isText() && old.isSameWriting(now) && isUndecidedSince(old))) {
                    past.add(new PastSaid(id, said.field(), old));
                }
            }
        }
        entries.putAll(changed);
        return past;
    }

    /** Whether nobody has settled or opened it with these words: those are not merely typed on. */
    private boolean isUndecidedSince(ReportEntry old) {
        return steps.stream().allMatch(step -> step.at().isBefore(old.writtenAt()));
    }

    /** Makes it the office's word. What nobody would understand is refused: no words, or a meeting without name or day. */
    void settle(PersonId by, Instant at) {
        RuleViolation.unless(state == AssessmentState.DRAFT, "progress.violation.assessmentSettled");
        RuleViolation.unless(!blank(AssessmentField.LEAD_WORDS), "progress.violation.assessmentWithoutWords");
        boolean meeting = !blank(AssessmentField.MEETING_WORDS) || !blank(AssessmentField.MEETING_MARK);
        RuleViolation.unless(
                !meeting || (!blank(AssessmentField.MEETING_NAME) && !blank(AssessmentField.MEETING_DAY)),
                "progress.violation.meetingUnknown");
        entries.forEach((field, entry) -> {
            int length = ReportText.length(entry.value());
            RuleViolation.unless(length <= field.max(), "progress.violation.overlong", field.max(), length);
        });
        moveTo(AssessmentState.SETTLED, by, at, "");
    }

    /** Lets the lead write again, for a reason. */
    void reopen(PersonId by, String reason, Instant at) {
        RuleViolation.unless(state == AssessmentState.SETTLED, "progress.violation.assessmentOpen");
        RuleViolation.unless(!reason.isBlank(), "progress.violation.reasonMissing");
        int length = ReportText.length(reason.strip());
        RuleViolation.unless(
                length <= AssessmentStep.REASON_MAX, "progress.violation.tooLong", AssessmentStep.REASON_MAX, length);
        moveTo(AssessmentState.DRAFT, by, at, reason.strip());
    }

    private void moveTo(AssessmentState next, PersonId by, Instant at, String reason) {
        steps.add(new AssessmentStep(next, by, at, reason));
        this.state = next;
    }

    private boolean blank(AssessmentField field) {
        ReportEntry entry = entries.get(field);
        return entry == null || entry.value().isBlank();
    }

    AssessmentId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    RoundId round() {
        return round;
    }

    UUID subject() {
        return subjectId;
    }

    AssessmentState state() {
        return state;
    }

    Map<AssessmentField, ReportEntry> entries() {
        return Map.copyOf(entries);
    }

    List<AssessmentStep> steps() {
        return List.copyOf(steps);
    }
}
