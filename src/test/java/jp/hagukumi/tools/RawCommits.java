package jp.hagukumi.tools;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import jp.hagukumi.shared.TimeOrderedId;

/**
 * What a save cannot do without, and nothing else: the words of a field changed, an entry in the trail, and a commit; at
 * the same concurrency, through as many connections as the portal has, in the same tables.
 */
final class RawCommits implements AutoCloseable {

    /** As many as the portal's own pool has. */
    private static final int CONNECTIONS = 16;

    private static final String UPDATE = "update progress_entry set value = ?, entry_version = entry_version + 1,"
            + " written_at = ? where report_id = ? and field = 'result'";
    private static final String INSERT = "insert into account_trail (id, at, person_id, login, operation, outcome,"
            + " subject_type, subject, detail) values (?, ?, null, ?, 'report.write', 'DONE', 'ReportId', ?, '[result]')";

    private final HikariDataSource pool;
    private final List<String> reports;

    /** @param reports one for each thread; a result stands in each of them */
    RawCommits(HomeDatabase database, List<String> reports) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url() + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true");
        config.setUsername(HomeDatabase.USER);
        config.setPassword(database.password());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setAutoCommit(false);
        this.pool = new HikariDataSource(config);
        this.reports = reports;
    }

    /** How many a second, over some seconds. */
    double perSecond(double seconds) {
        LongAdder commits = new LongAdder();
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        List<Thread> threads = new ArrayList<>();
        for (String report : reports) {
            threads.add(Thread.ofVirtual().start(() -> {
                for (int i = 0; System.nanoTime() < end; i++) {
                    commit(report, i);
                    commits.increment();
                }
            }));
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return commits.sum() / ((System.nanoTime() - begin) / 1e9);
    }

    private void commit(String report, int number) {
        Timestamp now = new Timestamp(System.currentTimeMillis());
        try (Connection connection = pool.getConnection();
                PreparedStatement update = connection.prepareStatement(UPDATE);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            update.setString(1, "第" + number + "四半期までに延べ" + number + "人が利用し、待ち時間は短くなった。");
            update.setTimestamp(2, now);
            update.setString(3, report);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("no result stands in report " + report);
            }
            insert.setString(1, TimeOrderedId.next().toString());
            insert.setTimestamp(2, now);
            insert.setString(3, "clerk");
            insert.setString(4, report);
            insert.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
