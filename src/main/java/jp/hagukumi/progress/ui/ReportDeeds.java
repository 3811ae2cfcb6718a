package jp.hagukumi.progress.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.progress.ReportAcceptance;
import jp.hagukumi.progress.ReportApproval;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.ReportWriting;
import jp.hagukumi.progress.ValueDifference;
import org.springframework.stereotype.Component;

/** Hands each deed of the report page to the service of whoever does it. */
@Component
class ReportDeeds {

    private final ReportWriting writing;
    private final ReportApproval approval;
    private final ReportAcceptance acceptance;

    ReportDeeds(ReportWriting writing, ReportApproval approval, ReportAcceptance acceptance) {
        this.writing = writing;
        this.approval = approval;
        this.acceptance = acceptance;
    }

    ReportWriting writing() {
        return writing;
    }

    void submit(ReportId id, long version, Map<String, String> sentences) {
        writing.submit(id, version, sentences);
    }

    void approve(ReportId id, long version) {
        approval.approve(id, version);
    }

    /** Where the plan says something else than the report that is to be accepted. */
    List<ValueDifference> differing(ReportId id, long version) {
        return acceptance.differing(id, version);
    }

    void accept(ReportId id, long version, List<ValueDifference.Choice> choices, Map<String, String> sentences) {
        acceptance.accept(id, version, choices, sentences);
    }

    void sendBack(ReportState from, ReportId id, long version, String reason) {
        if (from == ReportState.SUBMITTED) {
            approval.sendBack(id, version, reason);
        } else {
            acceptance.sendBack(id, version, reason);
        }
    }

    void reopen(ReportId id, long version, String reason, LocalDate until) {
        acceptance.reopen(id, version, reason, until);
    }

    /** The chief's step with many reports. */
    ManyDeed confirming() {
        return new ManyDeed("confirm", approval::waiting, approval::foresee, approval::approveAll);
    }

    /** The lead's. */
    ManyDeed accepting() {
        return new ManyDeed("accept", acceptance::waiting, acceptance::foresee, acceptance::acceptAll);
    }
}
