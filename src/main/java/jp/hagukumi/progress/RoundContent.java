package jp.hagukumi.progress;

import java.io.Serializable;
import jp.hagukumi.shared.RuleViolation;

/**
 * What a lead decides about a round.
 *
 * @param notice a line to all sections, may be empty
 * @param form what it asks of each report
 */
public record RoundContent(DueDates due, String notice, Form form) implements Serializable {

    public static final int NOTICE_MAX = 500;

    public RoundContent {
        notice = notice.strip();
        int length = ReportText.length(notice);
        RuleViolation.unless(length <= NOTICE_MAX, "progress.violation.tooLong", NOTICE_MAX, length);
    }
}
