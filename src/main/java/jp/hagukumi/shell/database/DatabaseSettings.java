package jp.hagukumi.shell.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.hagukumi.shared.StartRefused;

/**
 * The settings that the portal's promises rest on, the same for the embedded and an external server: started with
 * them where we start it, read back everywhere, and the portal refuses to run on others.
 */
final class DatabaseSettings {

    static final String CHARACTER_SET = "utf8mb4";
    /** Binary: 髙 is not 高, and two characters beyond the basic plane are not one. */
    static final String COLLATION = "utf8mb4_nopad_bin";

    private static final Map<String, String> REQUIRED = required();

    private DatabaseSettings() {}

    private static Map<String, String> required() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("innodb_flush_log_at_trx_commit", "1");
        settings.put("innodb_snapshot_isolation", "1");
        settings.put("tx_isolation", "READ-COMMITTED");
        settings.put("time_zone", "+00:00");
        settings.put("character_set_database", CHARACTER_SET);
        settings.put("collation_database", COLLATION);
        return settings;
    }

    /** Arguments for a server that we start ourselves. */
    static List<String> serverArguments() {
        return List.of(
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-snapshot-isolation=ON",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--character-set-server=" + CHARACTER_SET,
                "--collation-server=" + COLLATION,
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M",
                "--local-infile=OFF");
    }

    /** Refuses to run when the server differs; says which setting, what it is and what it should be. */
    static void check(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : REQUIRED.entrySet()) {
                try (ResultSet row = statement.executeQuery("select @@" + setting.getKey())) {
                    row.next();
                    String found = String.valueOf(row.getString(1));
                    if (!setting.getValue().equalsIgnoreCase(found)) {
                        throw new StartRefused("The database server runs with " + setting.getKey() + " = " + found
                                + "; the portal needs " + setting.getValue() + ".");
                    }
                }
            }
        }
    }
}
