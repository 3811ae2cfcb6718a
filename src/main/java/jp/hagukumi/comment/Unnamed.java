package jp.hagukumi.comment;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Bytes that were kept before the row that names them, after a failure of which nobody knows when it came. */
final class Unnamed {

    private static final Logger LOG = LoggerFactory.getLogger(Unnamed.class);

    private Unnamed() {}

    /**
     * Forgets them unless the row is there: a connection can break when the row is stored already. Where nobody can tell,
     * they stay: sealed ones that no row names harm nobody.
     */
    static void forget(BooleanSupplier named, Runnable forget, Object id) {
        try {
            if (!named.getAsBoolean()) {
                forget.run();
            }
        } catch (DataAccessException | TransactionException unknown) {
            LOG.warn("the bytes of {} stay, though no row may name them", id);
        }
    }
}
