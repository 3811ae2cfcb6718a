package jp.hagukumi.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts to sign in, per login and per sender address, in the database. From the fifth failure on each next
 * attempt has to wait longer; the tenth locks for 15 minutes. After 15 minutes without an attempt the count starts anew
 * by itself. The attempt is counted before the password is looked at, so that parallel guesses cannot slip through.
 */
@Component
class SignInGuard {

    static final int FREE_FAILURES = 5;
    static final int LOCK_AT = 10;
    /** An address may stand for a whole office behind one proxy. */
    static final int ADDRESS_FACTOR = 30;

    static final Duration FIRST_DELAY = Duration.ofSeconds(2);
    static final Duration LOCK = Duration.ofMinutes(15);

    static final Duration PURGE_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<Instant> nextPurge = new AtomicReference<>(Instant.MIN);

    SignInGuard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes one attempt, unless the subject has to wait. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Attempt admit(String subject, int factor) {
        jdbc.sql("insert into account_sign_in_guard (subject, attempts) values (:s, 0) "
                        + "on duplicate key update subject = subject")
                .param("s", subject)
                .update();
        var row = jdbc.sql("select attempts, blocked_until from account_sign_in_guard where subject = :s for update")
                .param("s", subject)
                .query((rs, n) -> new Row(rs.getInt(1), rs.getObject(2, Instant.class)))
                .single();
        // Not before the row is held: whoever had to wait for it came after the attempt that they waited for.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (row.blockedUntil() != null && now.isBefore(row.blockedUntil())) {
            return new Attempt(subject, false, row.blockedUntil(), row.blockedUntil());
        }
        boolean anew = row.attempts() >= LOCK_AT * factor || row.isQuietAt(now);
        int attempts = (anew ? 0 : row.attempts()) + 1;
        Instant until = now.plus(delayAfter(attempts, factor));
        jdbc.sql("update account_sign_in_guard set attempts = :n, blocked_until = :until where subject = :s")
                .param("n", attempts)
                .param("until", until)
                .param("s", subject)
                .update();
        return new Attempt(subject, true, now, until);
    }

    /** Under which name the guard counts a login, wherever its password is asked for. */
    static String login(String login) {
        return "login:" + login;
    }

    /** A successful sign-in forgets what went before. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(String subject) {
        jdbc.sql("delete from account_sign_in_guard where subject = :s")
                .param("s", subject)
                .update();
    }

    /**
     * The attempt was right after all, or never looked at: many people behind one address are no attack. The wait that
     * it began ends with it, unless a later attempt has begun another.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void giveBack(Attempt attempt) {
        if (!attempt.admitted()) {
            return;
        }
        jdbc.sql("update account_sign_in_guard set attempts = greatest(attempts - 1, 0),"
                        + " blocked_until = if(blocked_until = :until, :at, blocked_until) where subject = :s")
                .param("until", attempt.blockedUntil())
                .param("at", attempt.at())
                .param("s", attempt.subject())
                .update();
    }

    /** Forgets, once in a while, all subjects of which the count would start anew anyway: invented logins, mostly. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forgetQuietOnes() {
        Instant now = clock.instant();
        Instant due = nextPurge.get();
        boolean early = now.isBefore(due) && now.plus(PURGE_EVERY).compareTo(due) >= 0;
        if (early || !nextPurge.compareAndSet(due, now.plus(PURGE_EVERY))) {
            return;
        }
        jdbc.sql("delete from account_sign_in_guard where blocked_until < :quiet")
                .param("quiet", now.minus(LOCK))
                .update();
    }

    /** How long the next attempt has to wait after so many. */
    static Duration delayAfter(int attempts, int factor) {
        int over = attempts / factor;
        if (over < FREE_FAILURES) {
            return Duration.ZERO;
        }
        return over >= LOCK_AT ? LOCK : FIRST_DELAY.multipliedBy(1L << (over - FREE_FAILURES));
    }

    /**
     * One attempt.
     *
     * @param at when it came
     * @param blockedUntil the end of the wait for the next one, which may have been none
     */
    record Attempt(String subject, boolean admitted, Instant at, Instant blockedUntil) {}

    /** How many attempts so far, and the end of the wait that the last of them began, which may have been none. */
    private record Row(int attempts, @Nullable Instant blockedUntil) {

        boolean isQuietAt(Instant now) {
            return blockedUntil != null && now.isAfter(blockedUntil.plus(LOCK));
        }
    }
}
