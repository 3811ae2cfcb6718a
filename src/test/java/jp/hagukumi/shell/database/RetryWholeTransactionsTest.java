package jp.hagukumi.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.function.IntSupplier;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** REL-08: what the database rolled back through no fault of its command is done again. */
class RetryWholeTransactionsTest {

    private int calls;

    @ParameterizedTest
    @ValueSource(ints = {1213, 1205, 1020})
    void triesAgainWhatTheDatabaseRolledBack(int code) {
        IntSupplier command = retried(() -> ++calls < RetryWholeTransactions.Retry.TRIES ? rolledBack(code) : 7);

        assertThat(command.getAsInt()).isEqualTo(7);
        assertThat(calls).isEqualTo(RetryWholeTransactions.Retry.TRIES);
    }

    @Test
    void givesUpAfterThreeTries() {
        IntSupplier command = retried(() -> {
            calls++;
            return rolledBack(1213);
        });

        assertThatThrownBy(command::getAsInt).isInstanceOf(CannotAcquireLockException.class);
        assertThat(calls).isEqualTo(3);
    }

    @Test
    void doesNotRepeatABrokenRule() {
        IntSupplier command = retried(() -> {
            calls++;
            throw new RuleViolation("common.violation.changedMeanwhile");
        });

        assertThatThrownBy(command::getAsInt).isInstanceOf(RuleViolation.class);
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void leavesTheRepetitionToTheOutermostCall() {
        IntSupplier command = retried(() -> {
            calls++;
            return rolledBack(1213);
        });

        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(command::getAsInt).isInstanceOf(CannotAcquireLockException.class);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(calls).isEqualTo(1);
    }

    private static int rolledBack(int code) {
        throw new CannotAcquireLockException("rolled back", new SQLException("rolled back", "40001", code));
    }

    private static IntSupplier retried(IntSupplier command) {
        ProxyFactory proxies = new ProxyFactory(IntSupplier.class, new RetryWholeTransactions.Retry());
        proxies.setTarget(command);
        return (IntSupplier) proxies.getProxy();
    }
}
