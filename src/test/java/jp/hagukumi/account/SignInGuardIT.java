package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** SEC-05, SEC-06: guessing is slow, and a whole office signing in is no attack. */
@PortalIT
class SignInGuardIT {

    private static final String OFFICE = "address:192.0.2.7";
    private static final String LOGIN = "login:somebody";

    @Autowired
    private SignInGuard guard;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void letsAWholeOfficeSignInBehindOneAddress() {
        for (int person = 0; person < SignInGuard.LOCK_AT * SignInGuard.ADDRESS_FACTOR + 1; person++) {
            SignInGuard.Attempt attempt = guard.admit(OFFICE, SignInGuard.ADDRESS_FACTOR);
            assertThat(attempt.admitted()).as("person %d", person).isTrue();
            guard.giveBack(attempt);
        }
    }

    /** Who comes in the same moment waits for the row; the other's attempt then lies in what was their future. */
    @Test
    void letsTwoColleaguesInWhoSignInAtTheSameMoment() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<SignInGuard.Attempt> second = transactions.execute(status -> {
                fail(1);
                Future<SignInGuard.Attempt> waiting =
                        threads.submit(() -> guard.admit(OFFICE, SignInGuard.ADDRESS_FACTOR));
                pause();
                clock.advance(Duration.ofMillis(5));
                jdbc.sql("update account_sign_in_guard set blocked_until = :at where subject = :s")
                        .param("s", OFFICE)
                        .param("at", clock.instant())
                        .update();
                return waiting;
            });

            assertThat(second.get().admitted()).isTrue();
        }
    }

    /** Long enough for the other to have come as far as the row; were it too short, the test would only be easier. */
    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void makesAnAddressWaitThatOnlyGuesses() {
        int patience = SignInGuard.FREE_FAILURES * SignInGuard.ADDRESS_FACTOR;
        for (int guess = 0; guess < patience; guess++) {
            assertThat(guard.admit(OFFICE, SignInGuard.ADDRESS_FACTOR).admitted())
                    .isTrue();
        }

        assertThat(guard.admit(OFFICE, SignInGuard.ADDRESS_FACTOR).admitted()).isFalse();
    }

    @Test
    void countsAnewAfterAQuietQuarterOfAnHour() {
        for (int guess = 0; guess < SignInGuard.FREE_FAILURES; guess++) {
            assertThat(guard.admit(LOGIN, 1).admitted()).isTrue();
        }
        assertThat(guard.admit(LOGIN, 1).admitted()).isFalse();

        clock.advance(SignInGuard.LOCK.plus(Duration.ofMinutes(1)));

        for (int guess = 0; guess < SignInGuard.FREE_FAILURES; guess++) {
            assertThat(guard.admit(LOGIN, 1).admitted()).isTrue();
        }
    }

    /** Just below the wait, and just below the lock. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                SignInGuard.FREE_FAILURES * SignInGuard.ADDRESS_FACTOR - 1,
                SignInGuard.LOCK_AT * SignInGuard.ADDRESS_FACTOR - 1
            })
    void aRightPasswordMakesNobodyWaitHoweverManyWrongOnesWentBefore(int failures) {
        fail(failures);
        clock.advance(SignInGuard.LOCK.minusMinutes(1));

        guard.giveBack(guard.admit(OFFICE, SignInGuard.ADDRESS_FACTOR));

        assertThat(guard.admit(OFFICE, SignInGuard.ADDRESS_FACTOR).admitted()).isTrue();
    }

    /** The wait that a wrong password began stays when a right one, which came before it, is given back after it. */
    @Test
    void aRightPasswordDoesNotLiftTheWaitThatAWrongOneBegan() {
        fail(SignInGuard.FREE_FAILURES * SignInGuard.ADDRESS_FACTOR - 2);
        SignInGuard.Attempt right = guard.admit(OFFICE, SignInGuard.ADDRESS_FACTOR);
        guard.admit(OFFICE, SignInGuard.ADDRESS_FACTOR);

        guard.giveBack(right);

        assertThat(guard.admit(OFFICE, SignInGuard.ADDRESS_FACTOR).admitted()).isFalse();
    }

    @Test
    void keepsNoRowOfALoginThatSomebodyInvented() {
        guard.admit("login:invented", 1);
        clock.advance(SignInGuard.LOCK.plus(SignInGuard.PURGE_EVERY).plusSeconds(1));

        guard.forgetQuietOnes();

        assertThat(jdbc.sql("select count(*) from account_sign_in_guard where subject = 'login:invented'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void fail(int times) {
        jdbc.sql("insert into account_sign_in_guard (subject, attempts, blocked_until) values (:s, :n, :at)")
                .param("s", OFFICE)
                .param("n", times)
                .param("at", clock.instant())
                .update();
    }
}
