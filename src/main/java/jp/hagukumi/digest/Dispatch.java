package jp.hagukumi.digest;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What became of one person's digest on one day. It is claimed before the mail server hears of it, and whoever finds it
 * claimed keeps away: a portal that dies between sending and writing down sends nothing twice.
 */
@Entity
@Table(name = "digest_dispatch")
class Dispatch {

    /** How long to wait after each attempt that the mail server did not take; after the last there is no other. */
    static final List<Duration> PAUSES = List.of(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    @EmbeddedId
    private DispatchKey key;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private DispatchState state = DispatchState.SENDING;

    private int attempts = 1;
    private Instant claimedAt;
    private @Nullable Instant nextTryAt;

    /** How many pieces of work it told of. */
    private int count;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Dispatch() {}

    /** Claims the digest of that person and day. */
    Dispatch(DispatchKey key, int count, Instant now) {
        this.key = key;
        this.count = count;
        this.claimedAt = now;
    }

    /** Nothing waited when the person's time had come. */
    static Dispatch ofNothing(DispatchKey key, Instant now) {
        Dispatch none = new Dispatch(key, 0, now);
        none.state = DispatchState.NOTHING;
        return none;
    }

    boolean mayBeTriedAt(Instant now) {
        return state == DispatchState.WAITING && nextTryAt != null && !now.isBefore(nextTryAt);
    }

    /** Claims it once more. */
    void claimAgain(int stillWaiting, Instant now) {
        requireState(DispatchState.WAITING);
        this.state = DispatchState.SENDING;
        this.attempts++;
        this.count = stillWaiting;
        this.claimedAt = now;
        this.nextTryAt = null;
        this.trouble = null;
    }

    /** What waited has been done before the mail could be sent. */
    void isOfNoUse() {
        requireState(DispatchState.WAITING);
        this.state = DispatchState.NOTHING;
        this.count = 0;
        this.nextTryAt = null;
        this.trouble = null;
    }

    void sent() {
        requireState(DispatchState.SENDING);
        this.state = DispatchState.SENT;
    }

    /** It is certain that the mail server has not taken it: it is tried again, unless that was done or refused. */
    void notTaken(Trouble why, Instant now) {
        requireState(DispatchState.SENDING);
        this.trouble = why;
        boolean again = why != Trouble.REFUSED && attempts <= PAUSES.size();
        this.state = again ? DispatchState.WAITING : DispatchState.FAILED;
        this.nextTryAt = again ? now.plus(PAUSES.get(attempts - 1)) : null;
    }

    /** Nobody knows whether it went. It stays claimed, so that it is never sent twice; tomorrow brings another. */
    void notKnown() {
        requireState(DispatchState.SENDING);
        this.trouble = Trouble.UNKNOWN;
    }

    private void requireState(DispatchState expected) {
        RuleViolation.unless(state == expected, "digest.violation.state");
    }

    DispatchKey key() {
        return key;
    }

    DispatchView view() {
        // A portal that stopped in between wrote nothing more down.
        Trouble told = state == DispatchState.SENDING ? Trouble.UNKNOWN : trouble;
        return new DispatchView(state, count, attempts, claimedAt, nextTryAt, told);
    }
}
