package jp.hagukumi.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The external database of tests and measurements: the server of Debian's package {@code mariadb-server}, run by
 * hand on a free loopback port with a data folder of its own. Nothing of the machine's own installation is used:
 * no option file, no default socket, no service.
 *
 * <p>Data and password stay in the folder, so that the same one can be started again after {@link #close()}.
 */
public final class DebianMariaDb implements AutoCloseable {

    /** What the portal demands of an external server; {@code docker/compose.yaml} gives its server the same. */
    public static final List<String> SETTINGS = List.of(
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-snapshot-isolation=ON",
            "--transaction-isolation=READ-COMMITTED",
            "--default-time-zone=+00:00",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_nopad_bin",
            "--max-allowed-packet=64M",
            "--local-infile=OFF");

    private static final String NAME = "hagukumi";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Path folder;
    private final int port;
    private final String password;
    private final Process server;
    private final Thread atExit;

    private DebianMariaDb(Path folder, int port, String password, Process server) {
        this.folder = folder;
        this.port = port;
        this.password = password;
        this.server = server;
        // A test run that is cut off must not leave a server behind.
        this.atExit = new Thread(server::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Starts a server on the data in the folder; makes the data first when the folder is new.
     *
     * @throws IllegalStateException when the package is not installed or the server does not come up; the message
     *     holds the end of its log
     */
    public static DebianMariaDb start(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            Path data = home.resolve("data");
            if (!Files.exists(data.resolve("mysql"))) {
                install(home, data);
            }
            String password = password(home);
            Path init = ownerOnly(home.resolve("init.sql"), accounts(password));
            try {
                int port = freePort();
                DebianMariaDb database = new DebianMariaDb(home, port, password, launch(home, data, init, port));
                database.awaitReady();
                return database;
            } finally {
                Files.delete(init);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database server started", e);
        }
    }

    /** The address for {@code PORTAL_DB_URL}. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** The running server, for trials that kill it. */
    public ProcessHandle process() {
        return server.toHandle();
    }

    /** The three variables with which the portal uses this server. */
    public Map<String, String> environment() {
        return Map.of("PORTAL_DB_URL", url(), "PORTAL_DB_USER", user(), "PORTAL_DB_PASSWORD", password());
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private static void install(Path home, Path data) throws IOException, InterruptedException {
        Files.createDirectories(data);
        List<String> command = new ArrayList<>(List.of(
                executable("mariadb-install-db").toString(),
                "--no-defaults",
                // Relative, because this script cannot work with a path that holds a space.
                "--datadir=./" + home.relativize(data),
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve"));
        command.add("--user=" + System.getProperty("user.name"));
        Path log = home.resolve("install.log");
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("mariadb-install-db failed:\n" + end(log));
        }
    }

    private static Process launch(Path home, Path data, Path init, int port) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(executable("mariadbd").toString());
        command.add("--no-defaults");
        command.add("--user=" + System.getProperty("user.name"));
        command.add("--datadir=" + data);
        // Relative to the data folder: the full path of a deep clone would be too long for a socket.
        command.add("--socket=server.sock");
        command.add("--pid-file=" + home.resolve("server.pid"));
        command.add("--init-file=" + init);
        command.add("--port=" + port);
        command.add("--bind-address=127.0.0.1");
        command.add("--skip-name-resolve");
        command.add("--innodb-buffer-pool-size=256M");
        command.addAll(SETTINGS);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(home).toFile())
                .start();
    }

    /** One statement a line: the server reads the file line by line. */
    private static String accounts(String password) {
        return """
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%2$s';
                CREATE DATABASE IF NOT EXISTS %1$s;
                CREATE OR REPLACE USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO '%1$s'@'127.0.0.1';
                """.formatted(NAME, password);
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        Properties login = new Properties();
        login.setProperty("user", NAME);
        login.setProperty("password", password);
        while (true) {
            try (var ignored = DriverManager.getConnection(url(), login)) {
                return;
            } catch (SQLException notYet) {
                if (!server.isAlive() || System.nanoTime() > deadline) {
                    close();
                    throw new IllegalStateException("mariadbd did not come up:\n" + end(log(folder)), notYet);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private static String password(Path home) throws IOException {
        Path file = home.resolve("password");
        if (Files.exists(file)) {
            return Files.readString(file);
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        ownerOnly(file, password);
        return password;
    }

    private static Path ownerOnly(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, text);
    }

    private static Path executable(String name) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/bin"))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        name + " is not installed; the Debian package mariadb-server brings it"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path log(Path home) {
        return home.resolve("server.log");
    }

    private static String end(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }
}
