package jp.hagukumi.shared;

import java.util.List;

/**
 * A rule of the field was broken. The message is the key of the sentence in the translation files
 * ({@code <module>.violation.<name>}), never a text to show; the arguments fill its places.
 */
public class RuleViolation extends RuntimeException {

    private final transient List<Object> arguments;

    public RuleViolation(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    /** Refuses unless the condition holds. */
    public static void unless(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw new RuleViolation(key, arguments);
        }
    }

    /** The key of the sentence that tells what was refused, why, and what to do. */
    public String key() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}
