package jp.hagukumi.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes the UUIDs (version 7) behind all typed ids: time-ordered for the index, not guessable. */
public final class TimeOrderedId {

    private TimeOrderedId() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
