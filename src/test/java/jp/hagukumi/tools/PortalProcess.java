package jp.hagukumi.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A portal started as a person starts it, with {@code ./portal run}, in a home and on a port of its own. */
public final class PortalProcess implements AutoCloseable {

    /** The first start of a build practises before; beside other work on a slow machine that is many minutes. */
    private static final Duration START_LIMIT = Duration.ofMinutes(12);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final Pattern READY = Pattern.compile("Hagukumi is ready at http://127\\.0\\.0\\.1:(\\d+)/");

    /** One for each home: whoever starts again after a kill stands for what the killed one left. */
    private static final Map<Path, PortalProcess> RUNNING = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.values().forEach(PortalProcess::destroyAll)));
    }

    private final Process process;
    private final Path home;
    private final int port;
    private Duration start = Duration.ZERO;

    private PortalProcess(Process process, Path home, int port) {
        this.process = process;
        this.home = home;
        this.port = port;
        RUNNING.put(home, this);
    }

    /** Starts in a home, waits for the block that says it is ready, and measures from the command to that line. */
    public static PortalProcess start(Path home, boolean demo, Map<String, String> environment) {
        return start(home, demo, environment, freePort());
    }

    /** The same on a given port, so that a browser takes it for the portal it knows. */
    public static PortalProcess start(Path home, boolean demo, Map<String, String> environment, int port) {
        Path log = home.resolveSibling(home.getFileName() + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of("portal").toAbsolutePath().toString(),
                "run",
                "--port",
                Integer.toString(port),
                "--home",
                home.toAbsolutePath().toString()));
        if (!demo) {
            command.add("--no-demo");
        }
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.deleteIfExists(log);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            long begin = System.nanoTime();
            PortalProcess portal = new PortalProcess(builder.start(), home.toAbsolutePath(), port);
            try {
                portal.awaitReady(log, begin);
            } catch (IOException | RuntimeException e) {
                portal.destroyAll();
                RUNNING.remove(portal.home, portal);
                throw e;
            }
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(Path log, long begin) throws IOException {
        while (true) {
            if (READY.matcher(Files.readString(log)).find()) {
                start = Duration.ofNanos(System.nanoTime() - begin);
                return;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("the portal did not start:\n" + Files.readString(log));
            }
            if (System.nanoTime() - begin > START_LIMIT.toNanos()) {
                throw new IllegalStateException("the portal was not ready in time:\n" + Files.readString(log));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** The portal, what it was building with, and its database. */
    private void destroyAll() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        database(home).ifPresent(ProcessHandle::destroyForcibly);
    }

    public String url() {
        return "http://127.0.0.1:" + port + "/";
    }

    public int port() {
        return port;
    }

    /** From the command to the line that says it is ready. */
    public Duration startTook() {
        return start;
    }

    /** What it has printed so far. */
    public String log() {
        try {
            return Files.readString(home.resolveSibling(home.getFileName() + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProcessHandle jvm() {
        return process.toHandle();
    }

    /** The embedded database of a home, while it runs; a process that only got its id later is none. */
    static Optional<ProcessHandle> database(Path home) {
        try {
            String pid = Files.readString(home.resolve("database").resolve("server.pid"))
                    .strip();
            String ours = "--datadir=" + home.toRealPath().resolve("database").resolve("data");
            List<String> words =
                    List.of(Files.readString(Path.of("/proc", pid, "cmdline")).split("\0", -1));
            return words.contains(ours) ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** As {@code kill -9} does it. */
    public void killJvm() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public void killDatabase() {
        database(home).ifPresent(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                killDatabase();
                throw new IllegalStateException("the portal did not stop when asked");
            }
            RUNNING.remove(home, this);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
