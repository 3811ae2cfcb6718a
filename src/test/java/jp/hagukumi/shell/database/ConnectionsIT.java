package jp.hagukumi.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import jp.hagukumi.account.Directory;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Which connection a statement gets, with and without a transaction around it. */
@PortalIT
class ConnectionsIT {

    private static final int TIMES = 200;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Directory directory;

    @Test
    void theServerKeepsATransactionThatReadsFromWriting() {
        assertThatThrownBy(() -> reading(() -> write("一")))
                .rootCause()
                .hasMessageContaining("Cannot execute statement in a READ ONLY transaction");

        assertThat(written()).isZero();
    }

    @Test
    void aStatementOnItsOwnCountsAtOnce() {
        write("一");

        assertThat(reading(this::written)).isEqualTo(1);
    }

    @Test
    void whatATransactionWroteIsGoneWhenItFails() {
        TransactionTemplate writing = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> writing.executeWithoutResult(status -> {
                    write("一");
                    throw new IllegalStateException("half done");
                }))
                .hasMessage("half done");

        assertThat(written()).isZero();
    }

    @Test
    void aTransactionWithinAReadingOneMayWrite() {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        int seen = reading(() -> {
            int before = written();
            own.executeWithoutResult(status -> write("一"));
            return written() - before;
        });

        assertThat(seen).isEqualTo(1);
    }

    @Test
    void whoAsksForOneMomentReadsOneMoment() {
        TransactionTemplate moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        int seen = moment.execute(status -> {
            int before = written();
            own.executeWithoutResult(inner -> write("一"));
            return written() - before;
        });

        assertThat(seen).isZero();
        assertThat(reading(this::written)).isEqualTo(1);
    }

    /** The statements and the commit; nothing that sets a connection up and back. */
    @Test
    void aTransactionThatReadsCostsOneStatementMoreThanItAsks() {
        directory.all();
        long before = questions();
        for (int i = 0; i < TIMES; i++) {
            directory.all();
        }

        assertThat((questions() - before) / (double) TIMES).isBetween(2.0, 2.5);
    }

    private <T> T reading(Supplier<T> deed) {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading.execute(status -> deed.get());
    }

    private int write(String subject) {
        return jdbc.sql("insert into account_sign_in_guard (subject, attempts) values (?, 1)")
                .param(subject)
                .update();
    }

    private int written() {
        return jdbc.sql("select count(*) from account_sign_in_guard")
                .query(Integer.class)
                .single();
    }

    private long questions() {
        return jdbc.sql("show global status like 'Questions'")
                .query((row, number) -> row.getLong("Value"))
                .single();
    }
}
