package jp.hagukumi.progress.workbook;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.workbook.WorkbookProblem;

/**
 * A sentence about a workbook or a cell in it: why it cannot be taken, or what is worth knowing of it.
 *
 * @param key of the sentence in the translation files
 * @param arguments for its places
 */
public record Reason(String key, List<Serializable> arguments) implements Serializable {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Serializable... arguments) {
        return new Reason(key, List.of(arguments));
    }

    static Reason of(WorkbookProblem problem) {
        return new Reason(problem.key(), all(problem.arguments()));
    }

    static Reason of(RuleViolation broken) {
        return new Reason(broken.key(), all(broken.arguments()));
    }

    private static List<Serializable> all(Object[] arguments) {
        return Arrays.stream(arguments)
                .<Serializable>map(one -> one instanceof Integer number ? number : String.valueOf(one))
                .toList();
    }

    /** Whether the sentence names sheet and cell itself. */
    boolean tellsItsPlace() {
        return key.startsWith("workbook.");
    }

    /** What fills the places of the sentence. */
    public Object[] places() {
        return arguments.toArray();
    }
}
