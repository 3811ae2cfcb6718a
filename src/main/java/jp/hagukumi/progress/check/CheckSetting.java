package jp.hagukumi.progress.check;

import java.io.Serializable;
import jp.hagukumi.progress.Severity;
import jp.hagukumi.shared.RuleViolation;

/**
 * How a plan wants a rule to be taken.
 *
 * @param threshold 1 to 1000 where the rule has one, else 0
 */
public record CheckSetting(CheckRule rule, Severity severity, int threshold) implements Serializable {

    private static final int MOST = 1000;

    public CheckSetting {
        RuleViolation.unless(
                rule.hasThreshold() ? threshold >= 1 && threshold <= MOST : threshold == 0,
                "progress.violation.checkThreshold",
                MOST);
    }
}
