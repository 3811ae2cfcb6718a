package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a report that does not go together with something else.
 *
 * @param field where a writer can mend it, null if it is in no field
 * @param key of the sentence that says what was compared; the name of the field is {0}, the arguments follow
 * @param arguments what was compared, both sides, as it is to be read
 * @param fingerprint of everything that was compared: a sentence on it counts only while that stays the same
 */
public record Finding(
        Severity severity, @Nullable FieldCode field, String key, List<String> arguments, String fingerprint)
        implements Serializable {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
