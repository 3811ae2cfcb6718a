package jp.hagukumi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form of {@code ./portal harness drafts}. */
class DraftTrialIT {

    private static final int TIMES = 5;
    private static final long SEED = 20261121;

    @Test
    void losesNothingButTheLastTwoSecondsOfTypingWhateverEnds() {
        DraftTrial.Result result = new DraftTrial(TIMES, SEED).run();

        System.out.println(result.line());
        assertThat(result.lostBeyondTwoSeconds()).isZero();
        assertThat(result.submittedLost()).isZero();
        assertThat(result.rounds()).hasSize(DraftTrial.Ending.values().length);
    }
}
