package jp.hagukumi.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Runs with the real time until a test moves it or stops it at an instant. */
public class TestClock extends Clock {

    private volatile Duration shift = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    public void advance(Duration by) {
        shift = shift.plus(by);
    }

    /** It is this instant until the clock is stopped at another one, or until the test is over. */
    public void stopAt(Instant instant) {
        stopped = instant;
    }

    void reset() {
        shift = Duration.ZERO;
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant here = stopped;
        return here == null ? Clock.systemUTC().instant().plus(shift) : here;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
