package jp.hagukumi.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebianMariaDbIT {

    @Test
    void keepsItsDataOverAStopAndRunsWithTheSettingsOfThePortal(@TempDir Path folder) throws SQLException {
        Path deep = folder.resolve("a folder whose name is longer than a socket address may be "
                .repeat(2)
                .strip());
        try (DebianMariaDb database = DebianMariaDb.start(deep);
                Connection connection = connect(database, database.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (word VARCHAR(10))");
            statement.execute("INSERT INTO kept VALUES ('𠮷')");
        }

        try (DebianMariaDb database = DebianMariaDb.start(deep);
                Connection connection = connect(database, database.password())) {
            assertThat(text(connection, "SELECT word FROM kept")).isEqualTo("𠮷");
            assertThat(text(connection, "SELECT @@innodb_snapshot_isolation")).isEqualTo("1");
            assertThat(text(connection, "SELECT @@tx_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(text(connection, "SELECT @@collation_database")).isEqualTo("utf8mb4_nopad_bin");
            assertThatThrownBy(() -> connect(database, "")).isInstanceOf(SQLException.class);
            assertThat(database.process().isAlive()).isTrue();
        }
    }

    private static Connection connect(DebianMariaDb database, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), password);
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
