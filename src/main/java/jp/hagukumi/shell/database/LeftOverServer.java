package jp.hagukumi.shell.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that outlived a killed portal and still holds the data folder. */
final class LeftOverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverServer.class);

    private final Path root;

    LeftOverServer(Path root) {
        this.root = root;
    }

    static Path pidFile(Path root) {
        return root.resolve("server.pid");
    }

    /** Stops it as an administrator would (all that was committed stays), and waits until it is gone. */
    void stop(Duration limit) throws IOException {
        Optional<ProcessHandle> found = find();
        if (found.isPresent()) {
            ProcessHandle old = found.get();
            LOG.warn("A database server was left over (process {}); stopping it.", old.pid());
            old.destroy();
            if (!endsWithin(old, limit)) {
                LOG.warn("It did not stop within {} s; it is killed.", limit.toSeconds());
                old.destroyForcibly();
                endsWithin(old, limit);
            }
        }
        Files.deleteIfExists(pidFile(root));
    }

    Optional<ProcessHandle> find() throws IOException {
        Path pidFile = pidFile(root);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    /** Process ids are used again: only a server on our own data folder is ours to stop. */
    private boolean isOurs(ProcessHandle process) {
        String ours = "--datadir=" + root.resolve("data");
        Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            String[] words =
                    Files.readString(commandLine, StandardCharsets.UTF_8).split("\0", -1);
            return java.util.Arrays.asList(words).contains(ours);
        } catch (IOException noProcFileSystem) {
            return process.info().commandLine().map(line -> line.contains(ours)).orElse(false);
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return !process.isAlive();
        }
    }
}
