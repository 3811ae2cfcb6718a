package jp.hagukumi.shell.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import jp.hagukumi.shared.StartRefused;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The portal's connections to its database, in a pool for each purpose, so that none has to be set up for its purpose
 * and back again each time: that would be four statements more for every transaction that reads, and a page reads in
 * several. From which pool one is taken shows with its first statement; a transaction without any takes none.
 */
final class Connections extends LazyConnectionDataSourceProxy implements AutoCloseable {

    /** How many a pool holds at most; a few it keeps, the others come when they are needed. */
    private static final int MOST = 16;

    private static final int KEPT = 3;

    private enum Purpose {
        /** A statement on its own, which counts at once. */
        STATEMENT,
        /** A transaction that reads; the server keeps it from writing. */
        READING,
        WRITING
    }

    private final Map<Purpose, HikariDataSource> pools;

    private Connections(Map<Purpose, HikariDataSource> pools) {
        this.pools = pools;
        AbstractRoutingDataSource byPurpose = new ByPurpose();
        byPurpose.setTargetDataSources(Map.copyOf(pools));
        byPurpose.afterPropertiesSet();
        setTargetDataSource(byPurpose);
    }

    /**
     * Opens them, and refuses to when the server is not set up as the portal needs it.
     *
     * @throws StartRefused with what is to be changed on the server
     */
    static Connections open(String url, String user, String password) throws SQLException {
        Map<Purpose, HikariDataSource> pools = new EnumMap<>(Purpose.class);
        try {
            for (Purpose purpose : Purpose.values()) {
                HikariDataSource pool = new HikariDataSource(config(purpose, url, user, password));
                pools.put(purpose, pool);
                DatabaseSettings.check(pool);
            }
            return new Connections(pools);
        } catch (RuntimeException | SQLException e) {
            close(pools);
            throw e;
        }
    }

    private static HikariConfig config(Purpose purpose, String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        // What only reads is told so once for all, below, and not again by each transaction.
        config.setJdbcUrl(url + "&readOnlyPropagatesToServer=false");
        config.setUsername(user);
        config.setPassword(password);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(KEPT);
        config.setPoolName(purpose.name());
        config.setConnectionTimeout(15_000);
        config.setAutoCommit(purpose == Purpose.STATEMENT);
        if (purpose == Purpose.READING) {
            config.setReadOnly(true);
            config.setConnectionInitSql("set session transaction read only");
        }
        return config;
    }

    @Override
    public void close() {
        close(pools);
    }

    private static void close(Map<Purpose, HikariDataSource> pools) {
        pools.values().forEach(HikariDataSource::close);
    }

    private static final class ByPurpose extends AbstractRoutingDataSource {
        @Override
        protected Object determineCurrentLookupKey() {
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                return Purpose.STATEMENT;
            }
            return TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? Purpose.READING : Purpose.WRITING;
        }
    }
}
