package jp.hagukumi.comment;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The indexes of the calls that were searched last. They are a cache and lie in memory alone: an index is made of the
 * words of citizens, which nothing that is on a disk may hold in the clear, and a file of an index would outlive the key
 * with which a call is forgotten. Each is made when somebody searches its call, and brought up to date by every search
 * from the versions of the rows: the database is changed by commands of the shell as well, of which no event tells. It is
 * dropped when other calls were searched since, when nobody has searched for a while, and when the key of its call is
 * gone.
 */
@Component
class CallIndexes implements DisposableBean {

    private static final int KEPT = 3;

    private final Submissions submissions;
    private final CallWords words;
    private final CallKeys keys;
    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final CallCache<CallIndex> kept;

    CallIndexes(
            Submissions submissions,
            CallWords words,
            CallKeys keys,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.submissions = submissions;
        this.words = words;
        this.keys = keys;
        this.jdbc = jdbc;
        this.kept = new CallCache<>(KEPT, keys, CallIndex::new);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** What can be found of a call as it is stored now; refused where the call has been forgotten. */
    CallIndex of(CallId call) {
        kept.tidy();
        keys.of(call);
        try {
            return kept.of(call).upToDate(submissions, words, jdbc, reading);
        } catch (CallIndex.Preparing others) {
            throw others;
        } catch (RuntimeException half) {
            kept.forget(call);
            throw half;
        }
    }

    boolean holds(CallId call) {
        return kept.holds(call);
    }

    void forget(CallId call) {
        kept.forget(call);
    }

    void tidy() {
        kept.tidy();
    }

    @Override
    public void destroy() {
        kept.clear();
    }
}
