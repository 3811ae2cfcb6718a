package jp.hagukumi.progress;

import java.time.Clock;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a chief does with the reports of their section; never with their own writing. */
@Service
@Transactional(readOnly = true)
@May(Operation.REPORT_APPROVE)
public class ReportApproval {

    private final ReportDoor door;
    private final ReportsAtOnce atOnce;
    private final Hands hands;
    private final Clock clock;

    ReportApproval(ReportDoor door, ReportsAtOnce atOnce, Hands hands, Clock clock) {
        this.door = door;
        this.atOnce = atOnce;
        this.hands = hands;
        this.clock = clock;
    }

    /** Confirms the report and hands it to the lead; gives its new version. */
    @Transactional
    public long approve(ReportId id, long seenVersion) {
        Report report = door.open(id, Operation.REPORT_APPROVE, seenVersion);
        report.approve(hands.of(Operation.REPORT_APPROVE, report), clock.instant());
        return door.done(report, Operation.REPORT_APPROVE, "");
    }

    /** What waits for the chief's word, with what they wrote themselves and must leave to others. */
    public List<StepRow> waiting() {
        return atOnce.waiting(StepAtOnce.CONFIRM);
    }

    /** What confirming these would do, report by report; nothing is changed. */
    public List<StepOutcome> foresee(List<SeenReport> chosen) {
        return atOnce.foresee(StepAtOnce.CONFIRM, chosen);
    }

    /** Confirms those of them that can be confirmed, all together, and says of each of the others why it stays. */
    @Transactional
    public List<StepOutcome> approveAll(List<SeenReport> chosen) {
        return atOnce.take(StepAtOnce.CONFIRM, chosen);
    }

    /** Gives it back to the writer, who reads the reason; gives its new version. */
    @Transactional
    @May(Operation.REPORT_SEND_BACK)
    public long sendBack(ReportId id, long seenVersion, String reason) {
        Report report = door.open(id, Operation.REPORT_SEND_BACK, seenVersion);
        report.sendBack(hands.of(Operation.REPORT_SEND_BACK, report), reason, clock.instant());
        return door.done(report, Operation.REPORT_SEND_BACK, reason);
    }
}
