package jp.hagukumi.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class DispatchTest {

    private static final Instant MORNING = Instant.parse("2026-06-04T23:30:00Z");

    private final Dispatch dispatch =
            new Dispatch(new DispatchKey(PersonId.next(), LocalDate.of(2026, 6, 5)), 3, MORNING);

    @Test
    void isNotTriedASecondTimeWhileNobodyKnowsWhatBecameOfTheFirst() {
        assertThat(dispatch.mayBeTriedAt(MORNING.plus(Duration.ofDays(1)))).isFalse();

        dispatch.notKnown();

        assertThat(dispatch.mayBeTriedAt(MORNING.plus(Duration.ofDays(1)))).isFalse();
        assertThat(dispatch.view().state()).isEqualTo(DispatchState.SENDING);
    }

    @Test
    void isTriedAgainAfterAPauseWhenTheServerHasNotTakenIt() {
        dispatch.notTaken(Trouble.NO_SERVER, MORNING);

        assertThat(dispatch.mayBeTriedAt(
                        MORNING.plus(Dispatch.PAUSES.getFirst()).minusMillis(1)))
                .isFalse();
        assertThat(dispatch.mayBeTriedAt(MORNING.plus(Dispatch.PAUSES.getFirst())))
                .isTrue();
    }

    @Test
    void isGivenUpAfterTheLastPause() {
        for (Duration pause : Dispatch.PAUSES) {
            dispatch.notTaken(Trouble.LATER, MORNING);
            dispatch.claimAgain(3, MORNING.plus(pause));
        }
        dispatch.notTaken(Trouble.LATER, MORNING);

        assertThat(dispatch.view().state()).isEqualTo(DispatchState.FAILED);
        assertThat(dispatch.view().attempts()).isEqualTo(Dispatch.PAUSES.size() + 1);
        assertThat(dispatch.mayBeTriedAt(MORNING.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void isNotTriedAgainWhereTheAddressWasRefused() {
        dispatch.notTaken(Trouble.REFUSED, MORNING);

        assertThat(dispatch.view().state()).isEqualTo(DispatchState.FAILED);
        assertThat(dispatch.view().nextTryAt()).isNull();
    }

    @Test
    void staysSentOnceItWasSent() {
        dispatch.sent();

        assertThatThrownBy(() -> dispatch.claimAgain(3, MORNING)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> dispatch.notTaken(Trouble.LATER, MORNING)).isInstanceOf(RuleViolation.class);
        assertThat(dispatch.view().state()).isEqualTo(DispatchState.SENT);
    }
}
