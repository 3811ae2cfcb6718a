package jp.hagukumi.comment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.shared.RuleViolation;

/**
 * A reflection class (反映区分): what becomes of an opinion in the plan. Each call has a list of its own.
 *
 * @param mark what it is counted under, such as A
 * @param label what it says to the citizen
 */
@Embeddable
public record ReflectionClass(String mark, String label) implements Serializable {

    public static final int MARK_MAX = 10;
    public static final int LABEL_MAX = 100;

    public ReflectionClass {
        mark = mark.strip();
        label = label.strip();
        RuleViolation.unless(!mark.isEmpty() && !label.isEmpty(), "comment.violation.classIncomplete");
        RuleViolation.unless(
                mark.length() <= MARK_MAX && label.length() <= LABEL_MAX,
                "comment.violation.classLong",
                MARK_MAX,
                LABEL_MAX);
    }

    static void requireUsable(List<ReflectionClass> classes) {
        RuleViolation.unless(!classes.isEmpty(), "comment.violation.classesMissing");
        Set<String> marks = classes.stream().map(ReflectionClass::mark).collect(Collectors.toSet());
        RuleViolation.unless(marks.size() == classes.size(), "comment.violation.classTwice");
    }
}
