package jp.hagukumi.shell.database;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import jp.hagukumi.shared.StartRefused;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Changes no table. Goes on only when the database has exactly the tables of this version: a portal of another version
 * may be running on them.
 */
final class SameVersion implements FlywayMigrationStrategy {

    private static final Duration STARTING_LIMIT = Duration.ofSeconds(60);

    private final boolean alone;

    /** @param alone false when a portal is running, which may have begun just now and still make its tables */
    SameVersion(boolean alone) {
        this.alone = alone;
    }

    @Override
    public void migrate(Flyway flyway) {
        long begin = System.nanoTime();
        MigrationInfoService info = flyway.info();
        while (!alone && info.pending().length > 0 && System.nanoTime() - begin < STARTING_LIMIT.toNanos()) {
            pause();
            info = flyway.info();
        }
        if (info.pending().length > 0) {
            throw new StartRefused("The database is older than this version of Hagukumi, or empty. Start the portal of"
                    + " this version once; it brings the tables up to date.");
        }
        if (Arrays.stream(info.all()).anyMatch(SameVersion::isUnknown)) {
            throw new StartRefused("The database was made by a newer version of Hagukumi. Use that version's command.");
        }
    }

    private static boolean isUnknown(MigrationInfo migration) {
        return !migration.getState().isResolved();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while a portal was starting.", e);
        }
    }
}
