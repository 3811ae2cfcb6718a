package jp.hagukumi.progress;

import java.time.Instant;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.progress.WaitingReports.Kind;

/** The steps that a person can take with many reports at once. */
enum StepAtOnce {
    /** The chief's. */
    CONFIRM(Operation.REPORT_APPROVE, Kind.CONFIRM, false) {
        @Override
        void judge(Report report, List<Finding> findings, PersonId by) {
            report.judgeApproval(by);
        }

        @Override
        void take(Report report, Hand hand, Instant at) {
            report.approve(hand, at);
        }
    },
    /** The lead's. */
    ACCEPT(Operation.REPORT_ACCEPT, Kind.ACCEPT, true) {
        @Override
        void judge(Report report, List<Finding> findings, PersonId by) {
            report.judgeAcceptance();
            report.judge(findings);
        }

        @Override
        void take(Report report, Hand hand, Instant at) {
            report.accept(hand.by(), at);
        }
    };

    private final Operation operation;
    private final Kind waiting;
    private final boolean checked;

    StepAtOnce(Operation operation, Kind waiting, boolean checked) {
        this.checked = checked;
        this.operation = operation;
        this.waiting = waiting;
    }

    Operation operation() {
        return operation;
    }

    /** What waits for it. */
    Kind waiting() {
        return waiting;
    }

    /** Whether the checks are run before it. */
    boolean isChecked() {
        return checked;
    }

    /** Refuses a report that cannot take the step, and changes nothing. */
    abstract void judge(Report report, List<Finding> findings, PersonId by);

    abstract void take(Report report, Hand hand, Instant at);
}
