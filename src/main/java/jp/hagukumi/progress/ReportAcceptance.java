package jp.hagukumi.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lead does with reports that a chief has confirmed. */
@Service
@Transactional(readOnly = true)
@May(Operation.REPORT_ACCEPT)
public class ReportAcceptance {

    private final ReportDoor door;
    private final ReportsAtOnce atOnce;
    private final ProposedValues values;
    private final VoiceAnswers voices;
    private final ReportFindings findings;
    private final CurrentAccount current;
    private final Clock clock;

    ReportAcceptance(
            ReportDoor door,
            ReportsAtOnce atOnce,
            ProposedValues values,
            VoiceAnswers voices,
            ReportFindings findings,
            CurrentAccount current,
            Clock clock) {
        this.findings = findings;
        this.door = door;
        this.atOnce = atOnce;
        this.values = values;
        this.voices = voices;
        this.current = current;
        this.clock = clock;
    }

    /** Where the plan says something else than a report, by another hand; who accepts it says which holds. */
    public List<ValueDifference> differing(ReportId id, long seenVersion) {
        return values.differing(door.open(id, Operation.REPORT_ACCEPT, seenVersion));
    }

    /** Takes the report as the office's word, its yearly values into the plan; gives its new version. */
    @Transactional
    public long accept(ReportId id, long seenVersion) {
        return accept(id, seenVersion, List.of());
    }

    /**
     * The same where the plan says something else than the report.
     *
     * @param choices which of the two holds; refused where the plan differs and nothing was chosen
     */
    @Transactional
    public long accept(ReportId id, long seenVersion, List<ValueDifference.Choice> choices) {
        return accept(id, seenVersion, choices, Map.of());
    }

    /**
     * The same where the checks find something: refused while they find an error, or a warning on which there is no
     * sentence. Figures of the plan may have changed since it was submitted.
     *
     * @param sentences on what the checks found, by its fingerprint
     */
    @Transactional
    public long accept(
            ReportId id, long seenVersion, List<ValueDifference.Choice> choices, Map<String, String> sentences) {
        Report report = door.open(id, Operation.REPORT_ACCEPT, seenVersion);
        report.judgeAcceptance();
        report.answer(findings.of(report), sentences, current.id(), clock.instant());
        values.take(report, choices);
        voices.take(report);
        report.accept(current.id(), clock.instant());
        return door.done(report, Operation.REPORT_ACCEPT, "");
    }

    /** What the chiefs have confirmed and the lead has not accepted yet. */
    public List<StepRow> waiting() {
        return atOnce.waiting(StepAtOnce.ACCEPT);
    }

    /** What accepting these would do, report by report; nothing is changed. */
    public List<StepOutcome> foresee(List<SeenReport> chosen) {
        return atOnce.foresee(StepAtOnce.ACCEPT, chosen);
    }

    /** Accepts those of them that can be accepted, all together, and says of each of the others why it stays. */
    @Transactional
    public List<StepOutcome> acceptAll(List<SeenReport> chosen) {
        return atOnce.take(StepAtOnce.ACCEPT, chosen);
    }

    /** Gives a confirmed report back to its section, which reads the reason; gives its new version. */
    @Transactional
    @May(Operation.REPORT_SEND_BACK)
    public long sendBack(ReportId id, long seenVersion, String reason) {
        Report report = door.open(id, Operation.REPORT_SEND_BACK, seenVersion);
        report.sendBack(Hand.of(current.id()), reason, clock.instant());
        return door.done(report, Operation.REPORT_SEND_BACK, reason);
    }

    /**
     * Opens an accepted report again for its section, which may write until the end of a day; the same again sets another
     * day. Gives its new version.
     */
    @Transactional
    @May(Operation.REPORT_REOPEN)
    public long reopen(ReportId id, long seenVersion, String reason, LocalDate until) {
        Report report = door.open(id, Operation.REPORT_REOPEN, seenVersion);
        report.reopen(current.id(), reason, until, clock.instant());
        return door.done(report, Operation.REPORT_REOPEN, until + " " + reason);
    }
}
