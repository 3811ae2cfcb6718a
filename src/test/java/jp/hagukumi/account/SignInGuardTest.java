package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInGuardTest {

    @Test
    void letsFourFailuresPassWithoutDelay() {
        assertThat(SignInGuard.delayAfter(4, 1)).isZero();
    }

    @Test
    void doublesTheDelayFromTheFifthFailureOn() {
        assertThat(SignInGuard.delayAfter(5, 1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(SignInGuard.delayAfter(8, 1)).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void locksAFullQuarterOfAnHourAtTheTenth() {
        assertThat(SignInGuard.delayAfter(10, 1)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void hasMorePatienceWithAnAddressThanWithALogin() {
        assertThat(SignInGuard.delayAfter(10, SignInGuard.ADDRESS_FACTOR)).isZero();
    }
}
