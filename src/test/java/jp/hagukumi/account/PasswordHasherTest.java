package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashing is dear on purpose; it must not be a way to hold all threads of the web server. */
class PasswordHasherTest {

    private final CountDownLatch finish = new CountDownLatch(1);
    private final AtomicInteger looked = new AtomicInteger();
    private final PasswordHasher hasher = new PasswordHasher(new PasswordEncoder() {
        @Override
        public String encode(CharSequence password) {
            return "";
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            looked.incrementAndGet();
            try {
                finish.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        }
    });

    @Test
    @Timeout(10)
    void turnsAwayWhoeverHasNoTurnInTime() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            keepBusy(threads, PasswordHasher.HASHES_AT_ONCE);

            assertThatThrownBy(() -> hasher.matches("one more", "")).isInstanceOf(PasswordHasher.Busy.class);
            finish.countDown();
        }
    }

    @Test
    @Timeout(2)
    void letsNobodyWaitBehindTooMany() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            keepBusy(threads, PasswordHasher.HASHES_AT_ONCE + PasswordHasher.WAITING_MAX);

            assertThatThrownBy(() -> hasher.matches("one more", "")).isInstanceOf(PasswordHasher.Busy.class);
            finish.countDown();
        }
    }

    @Test
    void doesNotLookAtWhatIsTooLong() {
        assertThat(hasher.matches("a".repeat(PasswordHasher.PASSWORD_MAX + 1), ""))
                .isFalse();
        assertThat(looked.get()).isZero();
    }

    private void keepBusy(java.util.concurrent.ExecutorService threads, int calls) {
        for (int i = 0; i < calls; i++) {
            threads.submit(() -> hasher.matches("somebody", ""));
        }
        while (hasher.waiting() + looked.get() < calls) {
            Thread.onSpinWait();
        }
    }
}
