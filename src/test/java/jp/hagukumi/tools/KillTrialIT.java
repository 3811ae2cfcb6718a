package jp.hagukumi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form of {@code ./portal harness kill}. */
class KillTrialIT {

    private static final int TIMES = 6;
    private static final long SEED = 20261120;

    @Test
    void losesNoAcknowledgedSaveWhenJvmDatabaseOrBothAreKilled() {
        KillTrial.Result result = new KillTrial(TIMES, SEED).run();

        System.out.println(result.line());
        assertThat(result.missing()).isZero();
        assertThat(result.acknowledged()).isGreaterThan(TIMES);
        // The JVM alone was killed every third time: its server outlived it and was found.
        assertThat(result.leftOverFound()).isEqualTo(TIMES / 3);
    }
}
