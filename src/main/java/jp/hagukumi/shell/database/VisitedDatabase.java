package jp.hagukumi.shell.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jp.hagukumi.shared.StartRefused;

/** The embedded server of a portal that is running in this home; it is that portal's to start and to stop. */
record VisitedDatabase(String url, String user, String password) implements OwnDatabase {

    private static final Duration STARTING_LIMIT = Duration.ofSeconds(60);
    private static final String PORT = "--port=";

    /** Finds it; waits a while for one that is starting. */
    static VisitedDatabase find(Path root) {
        long begin = System.nanoTime();
        while (true) {
            try {
                Optional<VisitedDatabase> found = lookFor(root);
                if (found.isPresent()) {
                    return found.get();
                }
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (IOException e) {
                throw new StartRefused("The running portal's database in " + root + " cannot be read.", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartRefused("Interrupted while looking for the running portal's database.", e);
            }
            if (System.nanoTime() - begin > STARTING_LIMIT.toNanos()) {
                throw new StartRefused(
                        "A portal is running in this home, but its embedded database does not answer. Does"
                                + " it use another database? Then set PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD.");
            }
        }
    }

    private static Optional<VisitedDatabase> lookFor(Path root) throws IOException {
        Optional<ProcessHandle> server = new LeftOverServer(root).find();
        if (server.isEmpty() || !EmbeddedDatabase.isInstalled(root)) {
            return Optional.empty();
        }
        return port(server.get())
                .map(port -> "jdbc:mariadb://127.0.0.1:" + port + "/" + EmbeddedDatabase.SCHEMA)
                .map(url -> visit(url, root))
                .filter(VisitedDatabase::answers);
    }

    private static VisitedDatabase visit(String url, Path root) {
        try {
            return new VisitedDatabase(
                    url,
                    EmbeddedDatabase.USER,
                    EmbeddedDatabase.readPasswords(root).getProperty("portal"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Optional<String> port(ProcessHandle server) {
        Path commandLine = Path.of("/proc", Long.toString(server.pid()), "cmdline");
        try {
            return Arrays.stream(Files.readString(commandLine, StandardCharsets.UTF_8)
                            .split("\0", -1))
                    .filter(word -> word.startsWith(PORT))
                    .map(word -> word.substring(PORT.length()))
                    .findFirst();
        } catch (IOException ended) {
            return Optional.empty();
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** It goes on. */
    @Override
    public void close() {}

    /** Never with the password in it. */
    @Override
    public String toString() {
        return url;
    }
}
