package jp.hagukumi.plan.indicator;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command on something that two people may have open at once.
 *
 * @param <T> what was to be changed, as it is read
 */
public sealed interface Outcome<T> extends Serializable {

    /**
     * It was written.
     *
     * @param now what stands there, null when it was taken away
     */
    record Written<T>(@Nullable T now) implements Outcome<T> {}

    /**
     * Somebody else was first and nothing was written.
     *
     * @param theirs what stands there now, null when they took it away
     */
    record Overtaken<T>(@Nullable T theirs) implements Outcome<T> {}
}
