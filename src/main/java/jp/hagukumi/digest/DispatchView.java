package jp.hagukumi.digest;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a digest, for reading.
 *
 * @param at when the last attempt began
 * @param nextTryAt when it is tried again, if it is
 */
public record DispatchView(
        DispatchState state,
        int count,
        int attempts,
        Instant at,
        @Nullable Instant nextTryAt,
        @Nullable Trouble trouble)
        implements Serializable {}
