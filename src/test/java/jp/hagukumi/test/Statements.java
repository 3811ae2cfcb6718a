package jp.hagukumi.test;

import java.util.Objects;
import java.util.function.Supplier;
import jp.hagukumi.account.CurrentAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How often something asks the database, counted by the database itself. */
public final class Statements {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CurrentAccount current;

    Statements(JdbcClient jdbc, PlatformTransactionManager transactions, CurrentAccount current) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.current = current;
    }

    /** Counted within one transaction, that is on one connection; who acts is asked before and counts for the sign-in. */
    public int selectsOf(Supplier<?> deed) {
        return Objects.requireNonNull(transaction.execute(status -> {
            current.roles();
            int before = selects();
            deed.get();
            return selects() - before;
        }));
    }

    private int selects() {
        return jdbc.sql("show session status like 'Com_select'")
                .query((row, number) -> row.getInt("Value"))
                .single();
    }
}
