package jp.hagukumi.progress.assessment;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-027: the lead writes assessments, settles them and opens them again. */
@Service
@Transactional(readOnly = true)
@May(Operation.ASSESSMENT_WRITE)
public class AssessmentWriting {

    private final AssessmentDesk desk;
    private final Assessments assessments;
    private final PastSayings pasts;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    AssessmentWriting(
            AssessmentDesk desk,
            Assessments assessments,
            PastSayings pasts,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.desk = desk;
        this.assessments = assessments;
        this.pasts = pasts;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps these fields, all or none; what others wrote in other fields meanwhile stands beside it. Refused with
     * {@link StaleVersion} when somebody else has changed one of these fields since it was seen, or has settled it.
     *
     * @param element null for the plan as a whole
     * @param seenVersion of the assessment, 0 if there was none
     */
    @Transactional
    public Saved write(RoundId id, @Nullable ElementId element, long seenVersion, List<Said> fields) {
        RoundSummary round = round(id);
        UUID subject = subject(round, element);
        // Nothing is loaded before the lock: what another writes meanwhile would be stale in this one's hands.
        if (!assessments.existsByRoundAndSubjectId(id, subject)) {
            permissions.require(Operation.ASSESSMENT_WRITE, null, AssessmentState.DRAFT.code(), id);
            assessments.begin(AssessmentId.next().value(), id.value(), subject);
        }
        Assessment assessment = assessments.findToWrite(id, subject).orElseThrow(AssessmentWriting::gone);
        if (assessment.state() == AssessmentState.SETTLED) {
            StaleVersion.check(seenVersion, assessment.version());
        }
        permissions.require(Operation.ASSESSMENT_WRITE, null, assessment.state().code(), assessment.id());
        Instant now = clock.instant();
        pasts.saveAll(assessment.write(fields, desk.scale(round), current.id(), now));
        long version = assessments.saveAndFlush(assessment).version();
        List<AssessmentField> written = fields.stream().map(Said::field).toList();
        trail.done(Operation.ASSESSMENT_WRITE, assessment.id(), year(round) + written);
        return new Saved(version, now, assessment.entries());
    }

    /** Makes it the office's word; refused while it has no words of the lead's. */
    @Transactional
    @May(Operation.ASSESSMENT_SETTLE)
    public void settle(RoundId id, @Nullable ElementId element, long seenVersion) {
        RoundSummary round = round(id);
        Assessment assessment = decided(round, element, seenVersion, Operation.ASSESSMENT_SETTLE);
        assessment.settle(current.id(), clock.instant());
        trail.done(Operation.ASSESSMENT_SETTLE, assessment.id(), year(round).strip());
    }

    /** Opens it again; whoever read it before can read why. */
    @Transactional
    @May(Operation.ASSESSMENT_REOPEN)
    public void reopen(RoundId id, @Nullable ElementId element, long seenVersion, String reason) {
        RoundSummary round = round(id);
        Assessment assessment = decided(round, element, seenVersion, Operation.ASSESSMENT_REOPEN);
        assessment.reopen(current.id(), reason, clock.instant());
        trail.done(Operation.ASSESSMENT_REOPEN, assessment.id(), year(round) + reason.strip());
    }

    private Assessment decided(RoundSummary round, @Nullable ElementId element, long seenVersion, Operation operation) {
        Assessment assessment = assessments
                .findByRoundAndSubjectId(round.id(), subject(round, element))
                .orElseThrow(() -> new RuleViolation("progress.violation.assessmentWithoutWords"));
        permissions.require(operation, null, assessment.state().code(), assessment.id());
        StaleVersion.check(seenVersion, assessment.version());
        return assessment;
    }

    /** What the trail says beside the deed: an assessment does not tell by itself of which year it is. */
    private static String year(RoundSummary round) {
        return round.year().startYear() + " ";
    }

    private RoundSummary round(RoundId id) {
        return desk.round(id).orElseThrow(AssessmentWriting::gone);
    }

    private UUID subject(RoundSummary round, @Nullable ElementId element) {
        return desk.subject(round, element).orElseThrow(AssessmentWriting::gone);
    }

    private static RuleViolation gone() {
        return new RuleViolation("progress.violation.assessmentGone");
    }

    /** That it was kept, and what stands in all fields now: from now on this version is the one seen. */
    public record Saved(long version, Instant at, Map<AssessmentField, ReportEntry> entries) implements Serializable {}
}
