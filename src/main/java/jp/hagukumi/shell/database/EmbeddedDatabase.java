package jp.hagukumi.shell.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.hagukumi.shared.StartRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own in the portal's home, as a locked room: grants on, random passwords in a file that its
 * owner alone may read, loopback only, data outside the temporary folder. A server left over from a killed portal is
 * found by its pid file and stopped; one that dies under the portal is started again.
 */
final class EmbeddedDatabase implements OwnDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    static final String SCHEMA = "hagukumi";
    static final String USER = "hagukumi";
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    /** How long a server may take that goes through its log after an unclean end; ended in between, it begins again. */
    private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(30);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final int RESTARTS_MAX = 5;

    private final Path root;
    private final int port;
    private final Properties passwords;
    private final ServerFiles files;
    private @Nullable Process server;
    private volatile boolean closing;
    private int restarts;

    private EmbeddedDatabase(Path root, int port, Properties passwords, ServerFiles files) {
        this.root = root;
        this.port = port;
        this.passwords = passwords;
        this.files = files;
    }

    static EmbeddedDatabase start(Path root) {
        try {
            Files.createDirectories(root);
            ownerOnly(root);
            new LeftOverServer(root).stop(STOP_LIMIT);
            boolean first = !Files.exists(ready(root));
            if (first) {
                // Half an installation holds nothing that was ever acknowledged.
                deleteTree(root.resolve("data"));
            }
            Properties passwords = first ? newPasswords(root) : readPasswords(root);
            ServerFiles files = ServerFiles.unpack(root);
            if (first) {
                files.createSystemTables();
            }
            var database = new EmbeddedDatabase(root, freePort(), passwords, files);
            database.launch(first);
            if (first) {
                Files.writeString(ready(root), "");
            }
            return database;
        } catch (IOException e) {
            throw new StartRefused("The embedded database could not be started in " + root + ": " + e.getMessage(), e);
        }
    }

    private synchronized void launch(boolean first) throws IOException {
        List<String> command = files.command();
        command.add("--pid-file=" + LeftOverServer.pidFile(root));
        // Relative to the data folder: the whole path of a deep home would be too long for a socket.
        command.add("--socket=s");
        command.add("--port=" + port);
        command.add("--bind-address=127.0.0.1");
        command.add("--skip-name-resolve");
        // Else the server makes itself a new 4096-bit key at each start, for seconds, that nobody on loopback needs.
        command.add("--skip-ssl");
        command.addAll(DatabaseSettings.serverArguments());
        Path init = root.resolve("init.sql");
        if (first) {
            writeOwnerOnly(init, initialSql());
            command.add("--init-file=" + init);
        }
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        root.resolve("server.log").toFile()))
                .start();
        server = started;
        try {
            awaitReady(started, first ? START_LIMIT : RECOVERY_LIMIT);
        } finally {
            Files.deleteIfExists(init);
        }
        var _ = started.onExit().thenAccept(this::serverEnded);
    }

    private String initialSql() {
        // One statement a line: the server reads the init file line by line.
        return """
                alter user 'root'@'localhost' identified by '%s';
                delete from mysql.global_priv where User='' or (User='root' and Host<>'localhost');
                drop database if exists test;
                create database if not exists %s character set %s collate %s;
                create user if not exists '%s'@'127.0.0.1' identified by '%s';
                grant all privileges on %s.* to '%s'@'127.0.0.1';
                flush privileges;
                """.formatted(
                        passwords.getProperty("root"),
                        SCHEMA,
                        DatabaseSettings.CHARACTER_SET,
                        DatabaseSettings.COLLATION,
                        USER,
                        passwords.getProperty("portal"),
                        SCHEMA,
                        USER);
    }

    private void awaitReady(Process process, Duration limit) throws IOException {
        long begin = System.nanoTime();
        Duration told = START_LIMIT;
        while (true) {
            try (Connection connection = DriverManager.getConnection(url(), USER, password())) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException notYet) {
                if (!process.isAlive()) {
                    throw new IOException("it ended at once; see " + root.resolve("server.log"), notYet);
                }
                Duration waited = Duration.ofNanos(System.nanoTime() - begin);
                if (closing || waited.compareTo(limit) > 0) {
                    process.destroy();
                    throw new IOException("it did not answer within " + waited.toSeconds() + " s", notYet);
                }
                if (waited.compareTo(told) > 0) {
                    LOG.warn("The database server recovers since {} s; see its log.", waited.toSeconds());
                    told = told.plus(START_LIMIT);
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void serverEnded(Process ended) {
        synchronized (this) {
            if (closing || server != ended) {
                return;
            }
            LOG.warn("The database server ended with {}; starting it again.", ended.exitValue());
            while (!closing && restarts < RESTARTS_MAX) {
                restarts++;
                try {
                    launch(false);
                    return;
                } catch (IOException e) {
                    LOG.warn("The database server could not be started again.", e);
                }
            }
            if (!closing) {
                LOG.error("The database server was started again {} times; now it stays down.", restarts);
            }
        }
    }

    @Override
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
    }

    @Override
    public String user() {
        return USER;
    }

    @Override
    public String password() {
        return passwords.getProperty("portal");
    }

    /** Whether a database was ever installed there to its end. */
    static boolean isInstalled(Path root) {
        return Files.exists(ready(root));
    }

    /** Stops the server cleanly and waits for it. */
    @Override
    public void close() {
        // Before the lock, which a start that waits for its server holds.
        closing = true;
        Process running;
        synchronized (this) {
            running = server;
        }
        if (running == null || !running.isAlive()) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The database server took more than {} s to stop; it is killed.", STOP_LIMIT.toSeconds());
                running.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What lies there is worth nothing any more; the next start installs anew. */
    static void forget(Path root) throws IOException {
        Files.deleteIfExists(ready(root));
    }

    private static Path ready(Path root) {
        return root.resolve("installed");
    }

    private static Properties newPasswords(Path root) throws IOException {
        Properties passwords = new Properties();
        passwords.setProperty("root", randomPassword());
        passwords.setProperty("portal", randomPassword());
        StringBuilder text = new StringBuilder();
        passwords.forEach(
                (who, word) -> text.append(who).append('=').append(word).append('\n'));
        writeOwnerOnly(root.resolve("passwords"), text.toString());
        return passwords;
    }

    static Properties readPasswords(Path root) throws IOException {
        Properties passwords = new Properties();
        try (var reader = Files.newBufferedReader(root.resolve("passwords"))) {
            passwords.load(reader);
        }
        return passwords;
    }

    private static String randomPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static void writeOwnerOnly(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private static void ownerOnly(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
