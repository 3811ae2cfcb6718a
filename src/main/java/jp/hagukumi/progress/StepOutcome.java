package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a step taken with many reports at once does, or did, with one of them.
 *
 * @param title code and title of the project, empty for a report that is no longer there
 * @param against why it stays as it is, null if it goes
 */
public record StepOutcome(
        ReportId id,
        String title,
        String departmentName,
        @Nullable Against against) implements Serializable {

    public boolean goes() {
        return against == null;
    }

    /** The rule that keeps a report from going: the key of its sentence and what fills its places. */
    public record Against(String key, List<String> arguments) implements Serializable {

        static Against of(RuleViolation rule) {
            return new Against(
                    rule.key(),
                    List.of(rule.arguments()).stream().map(String::valueOf).toList());
        }
    }
}
