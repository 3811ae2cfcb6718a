package jp.hagukumi.account;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The one place where passwords are hashed. Each hash costs memory and time on purpose, so only a few are computed at
 * once, and whoever comes while too many wait already is turned away instead of holding a thread of the web server.
 */
@Component
class PasswordHasher {

    /** Longer input is refused unread: the hash must not become a way to burn the processor. */
    static final int PASSWORD_MAX = 200;

    static final int HASHES_AT_ONCE = 2;

    /** A quarter of the web server's threads; the others go on answering whoever is signed in. */
    static final int WAITING_MAX = 50;

    static final Duration WAIT = Duration.ofSeconds(3);

    private final PasswordEncoder encoder;
    private final Semaphore turns = new Semaphore(HASHES_AT_ONCE, true);

    PasswordHasher(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** Whether the password belongs to the hash; fails with {@link Busy} when there was no turn in time. */
    boolean matches(String password, String hash) {
        takeTurn();
        try {
            return password.length() <= PASSWORD_MAX && encoder.matches(password, hash);
        } finally {
            turns.release();
        }
    }

    /** Hashes a password of which the length is known to be allowed; fails with {@link Busy} likewise. */
    String hash(String password) {
        takeTurn();
        try {
            return Objects.requireNonNull(encoder.encode(password));
        } finally {
            turns.release();
        }
    }

    /** How many wait for a turn. */
    int waiting() {
        return turns.getQueueLength();
    }

    private void takeTurn() {
        try {
            if (waiting() >= WAITING_MAX || !turns.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    /** Too many passwords wait to be hashed; nothing was decided. */
    static final class Busy extends jp.hagukumi.shared.RuleViolation {
        private static final long serialVersionUID = 1L;

        Busy() {
            super("account.violation.busy");
        }
    }
}
