package jp.hagukumi.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The locked room, in a folder as unhandy as a clone's place can be: with a space, and too deep for a socket. */
class EmbeddedDatabaseIT {

    private static final Path WORK = Path.of("target/locked room").toAbsolutePath();
    private static final Path ROOT =
            WORK.resolve("a folder with a long name ".repeat(5).strip());

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws IOException {
        FileSystemUtils.deleteRecursively(WORK);
        database = EmbeddedDatabase.start(ROOT);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void letsThePortalIn() throws SQLException {
        try (Connection connection = connect(database.user(), database.password())) {
            assertThat(connection.getMetaData().getDatabaseProductVersion()).contains("MariaDB");
        }
    }

    @Test
    void letsNobodyInWithoutAPassword() {
        for (String user : List.of("root", "hagukumi", "mysql", "")) {
            assertThatThrownBy(() -> connect(user, "")).as(user).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void listensOnLoopbackOnly() throws IOException {
        int port = URI.create(database.url().substring("jdbc:".length())).getPort();
        List<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();

        try (Socket inside = new Socket(InetAddress.getLoopbackAddress(), port)) {
            assertThat(inside.isConnected()).isTrue();
        }
        for (InetAddress address : outside) {
            assertThatThrownBy(() -> connect(address, port))
                    .as(address.toString())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void keepsItsPasswordsToItsOwner() throws IOException {
        assertThat(Files.getPosixFilePermissions(ROOT.resolve("passwords"))).hasSize(2);
        assertThat(ROOT.resolve("init.sql")).doesNotExist();
    }

    @Test
    void comesBackWhenTheFirstStartAgainFails() throws Exception {
        int port = URI.create(database.url().substring("jdbc:".length())).getPort();
        Path log = ROOT.resolve("server.log");
        long pid = Long.parseLong(Files.readString(ROOT.resolve("server.pid")).strip());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();

        server.destroyForcibly();
        server.onExit().join();
        // Somebody else has the port for a while.
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            await(() -> Files.readString(log).contains("Address already in use"));
        }

        await(() -> {
            try (Connection connection = connect(database.user(), database.password())) {
                return connection.isValid(1);
            } catch (SQLException notYet) {
                return false;
            }
        });
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.call()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), user, password);
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }
}
