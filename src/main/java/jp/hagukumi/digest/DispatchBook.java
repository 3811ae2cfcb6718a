package jp.hagukumi.digest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import jp.hagukumi.account.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what became of each day's digests; every entry is on the disk before anything else happens. */
@Component
class DispatchBook {

    private final Dispatches dispatches;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DispatchBook(Dispatches dispatches, PlatformTransactionManager transactions, Clock clock) {
        this.dispatches = dispatches;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What has been written down on a day, by person. */
    Map<PersonId, Dispatch> on(LocalDate day) {
        Map<PersonId, Dispatch> known = new HashMap<>();
        dispatches
                .findByKeyDay(day)
                .forEach(dispatch -> known.put(dispatch.key().person(), dispatch));
        return known;
    }

    /**
     * Claims a person's digest of a day, or writes down that there is none. Whoever gets true, and nobody else, sends it:
     * where two portals try at once, the database lets one of them through.
     */
    boolean claim(DispatchKey key, int waiting) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> claimed(key, waiting, clock.instant())));
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException somebodyElseHas) {
            return false;
        }
    }

    private boolean claimed(DispatchKey key, int waiting, Instant now) {
        Dispatch known = dispatches.findById(key).orElse(null);
        if (known == null) {
            dispatches.saveAndFlush(waiting == 0 ? Dispatch.ofNothing(key, now) : new Dispatch(key, waiting, now));
            return waiting > 0;
        }
        if (!known.mayBeTriedAt(now)) {
            return false;
        }
        if (waiting == 0) {
            known.isOfNoUse();
        } else {
            known.claimAgain(waiting, now);
        }
        dispatches.saveAndFlush(known);
        return waiting > 0;
    }

    /** Writes down what became of a digest that was claimed. */
    void write(DispatchKey key, Postman.Outcome outcome) {
        Consumer<Dispatch> entry = switch (outcome) {
            case Postman.Outcome.Taken taken -> Dispatch::sent;
            case Postman.Outcome.NotTaken not -> dispatch -> dispatch.notTaken(not.why(), clock.instant());
            case Postman.Outcome.NotKnown not -> Dispatch::notKnown;
        };
        transaction.executeWithoutResult(status -> dispatches.findById(key).ifPresent(entry));
    }
}
