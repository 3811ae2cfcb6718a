package jp.hagukumi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form of {@code ./portal harness import-kill}. */
class ImportKillTrialIT {

    private static final int TIMES = 5;
    private static final long SEED = 20261121;

    @Test
    void nothingIsHalfTakenAndEveryRowBecomesOneLetterWhenProgramsAreKilled() {
        ImportKillTrial.Result result = new ImportKillTrial(TIMES, SEED).run();

        System.out.println(result.line());
        assertThat(result.broken()).isEmpty();
        assertThat(result.missing()).isZero();
        assertThat(result.letters()).isPositive();
    }
}
