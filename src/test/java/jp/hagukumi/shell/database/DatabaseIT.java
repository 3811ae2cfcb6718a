package jp.hagukumi.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.account.DepartmentAdministration;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.Browserless;
import jp.hagukumi.test.SecondPortal;
import jp.hagukumi.tools.DebianMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same portal on the embedded database and on an external one: migrations, sign-in, one save. */
class DatabaseIT {

    @Test
    void runsOnTheEmbeddedDatabase() throws Exception {
        Path home = SecondPortal.newHome();
        try (SecondPortal portal = SecondPortal.start(home, Map.of())) {
            migratesSignsInAndSaves(portal);
            keepsTheRoomLocked(portal);
        }
        // What was saved is there after a restart, and so are the passwords of the database.
        try (SecondPortal portal = SecondPortal.start(home, Map.of())) {
            assertThat(names(portal)).contains("新しい課㈱髙𠮷①");
        }
    }

    @Test
    void runsOnAnExternalDatabase() {
        try (DebianMariaDb server = DebianMariaDb.start(SecondPortal.newHome())) {
            try (SecondPortal portal = SecondPortal.start(SecondPortal.newHome(), external(server))) {
                migratesSignsInAndSaves(portal);
                assertThat(portal.home().resolve("database")).doesNotExist();
            }
            // A home that did not bring the key along would seal with another, and lose what was sealed.
            assertThatThrownBy(() -> SecondPortal.start(SecondPortal.newHome(), external(server)))
                    .rootCause()
                    .hasMessageContaining("citizens.key is missing");
        }
    }

    @Test
    void refusesAnExternalDatabaseWithOtherSettings() throws SQLException {
        try (DebianMariaDb server = DebianMariaDb.start(SecondPortal.newHome())) {
            try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                    var statement = connection.createStatement()) {
                statement.execute("alter database hagukumi collate utf8mb4_general_ci");
            }
            assertThatThrownBy(() -> SecondPortal.start(SecondPortal.newHome(), external(server)))
                    .rootCause()
                    .hasMessageContaining("collation_database = utf8mb4_general_ci")
                    .hasMessageContaining(DatabaseSettings.COLLATION);
            try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                    var statement = connection.createStatement()) {
                statement.execute("alter database hagukumi collate " + DatabaseSettings.COLLATION);
            }
        }
    }

    private static Map<String, String> external(DebianMariaDb server) {
        Map<String, String> settings = new HashMap<>();
        settings.put("portal.db.url", server.url());
        settings.put("portal.db.user", server.user());
        settings.put("portal.db.password", server.password());
        return settings;
    }

    private static void migratesSignsInAndSaves(SecondPortal portal) {
        JdbcClient jdbc = portal.get(JdbcClient.class);
        assertThat(jdbc.sql("select count(*) from flyway_schema_history where success = 0")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from flyway_schema_history")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(4);

        DemoAccounts accounts = AccountFixtures.demoAccounts(portal.beans());
        if (accounts.isNobodyThere()) {
            DemoPeople.create(accounts);
        }
        String answer = new Browserless(portal.port())
                .signIn(DemoPeople.ADMIN, DemoPeople.PASSWORD)
                .headers()
                .firstValue("Location")
                .orElse("");
        assertThat(answer).doesNotContain("sign-in");

        accounts.actAs(DemoPeople.ADMIN);
        portal.get(DepartmentAdministration.class).create("新しい課㈱髙𠮷①", LocalDate.of(2026, 4, 1));
        accounts.leave();
        assertThat(names(portal)).contains("新しい課㈱髙𠮷①");
    }

    private static List<String> names(SecondPortal portal) {
        return portal.get(Directory.class).all().stream()
                .map(DepartmentView::name)
                .toList();
    }

    private static void keepsTheRoomLocked(SecondPortal portal) throws Exception {
        String url = url(portal);
        int port = URI.create(url.substring("jdbc:".length())).getPort();

        for (String user : List.of("root", "hagukumi", "")) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, user, "").close())
                    .as("user '%s' without a password", user)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (var address : Collections.list(card.getInetAddresses())) {
                if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> connect(new InetSocketAddress(address, port)))
                            .as("port %d on %s", port, address)
                            .isInstanceOf(IOException.class);
                }
            }
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(portal.home().resolve("database/passwords"))))
                .isEqualTo("rw-------");
        assertThat(portal.home().resolve("database/init.sql")).doesNotExist();
        assertThat(listeningAddresses(port)).containsOnly("127.0.0.1");
    }

    private static String url(SecondPortal portal) throws SQLException {
        try (var connection = portal.get(DataSource.class).getConnection()) {
            String url = connection.getMetaData().getURL();
            return url.contains("?") ? url.substring(0, url.indexOf('?')) : url;
        }
    }

    private static void connect(InetSocketAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address, 1000);
        }
    }

    /** The local addresses that listen on a port, as the kernel lists them. */
    private static List<String> listeningAddresses(int port) throws IOException {
        String hexPort = "%04X".formatted(port);
        return Files.readAllLines(Path.of("/proc/net/tcp")).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells.length > 3 && cells[3].equals("0A") && cells[1].endsWith(":" + hexPort))
                .map(cells -> cells[1].substring(0, 8))
                .map(hex -> Integer.parseInt(hex.substring(6, 8), 16) + "." + Integer.parseInt(hex.substring(4, 6), 16)
                        + "." + Integer.parseInt(hex.substring(2, 4), 16) + "."
                        + Integer.parseInt(hex.substring(0, 2), 16))
                .distinct()
                .toList();
    }
}
