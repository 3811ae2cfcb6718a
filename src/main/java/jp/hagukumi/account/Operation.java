package jp.hagukumi.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that a person can be allowed to do. The constants name the rows of {@code permissions.csv}; which role
 * may do what, in which department and state, stands there and nowhere else.
 */
public enum Operation {
    WORK_READ,
    PLAN_READ,
    PLAN_IMPORT,
    PLAN_EDIT,
    PLAN_AMEND,
    PLAN_FIGURE,
    VOICE_READ,
    VOICE_WRITE,
    ROUND_READ,
    ROUND_OPEN,
    FILTER_KEEP,
    REPORT_READ,
    REPORT_WRITE,
    REPORT_SUBMIT,
    REPORT_APPROVE,
    REPORT_SEND_BACK,
    REPORT_ACCEPT,
    REPORT_REOPEN,
    REPORT_REMARK,
    ASSESSMENT_READ,
    ASSESSMENT_WRITE,
    ASSESSMENT_SETTLE,
    ASSESSMENT_REOPEN,
    CHART_READ,
    COUNCIL_READ,
    COUNCIL_PREPARE,
    COUNCIL_HAND_OVER,
    COUNCIL_OPINE,
    COUNCIL_ANSWER,
    CALL_READ,
    CALL_OPEN,
    CALL_CLOSE,
    SUBMISSION_READ,
    SUBMISSION_ENTER,
    SUBMISSION_SPLIT,
    OPINION_ASSIGN,
    OPINION_READ,
    OPINION_TELL,
    CITIZEN_REVEAL,
    CITIZEN_ERASE,
    REPLY_DRAFT,
    REPLY_CHECK,
    REPLY_SEND_BACK,
    REPLY_APPROVE,
    EDITION_READ,
    EDITION_PUBLISH,
    DIGEST_READ,
    PEOPLE_MANAGE,
    DEPARTMENT_MANAGE,
    TRAIL_READ,
    OWN_ACCOUNT;

    /** The name in {@code permissions.csv} and in the trail: {@code report.sendBack}. */
    public String code() {
        int border = name().indexOf('_');
        String subject = name().substring(0, border).toLowerCase(Locale.ROOT);
        StringBuilder verb = new StringBuilder();
        for (String word : name().substring(border + 1).split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            verb.append(verb.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return subject + "." + verb;
    }

    static Optional<Operation> byCode(String code) {
        return Arrays.stream(values()).filter(o -> o.code().equals(code)).findFirst();
    }
}
