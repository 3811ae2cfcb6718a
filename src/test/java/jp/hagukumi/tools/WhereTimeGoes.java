package jp.hagukumi.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What a portal's own threads do while people save, from a flight recording: where the processor's time goes, sampled, by
 * the part whose code was nearest; and how long is waited for the database, measured, apart for commits.
 */
final class WhereTimeGoes {

    /** The parts by the beginnings of their packages, the first that fits; what fits none is the JDK's own. */
    private static final Map<String, List<String>> PARTS = new TreeMap<>(Map.of(
            "driver", List.of("org.mariadb", "com.zaxxer"),
            "hibernate", List.of("org.hibernate"),
            "spring", List.of("org.springframework"),
            "vaadin", List.of("com.vaadin"),
            "json", List.of("tools.jackson"),
            "tomcat", List.of("org.apache"),
            "ours", List.of("jp.hagukumi")));

    private final Map<String, Integer> samples = new TreeMap<>();
    private int all;
    private double databaseMs;
    private double commitMs;

    /** Records a portal for a while. */
    static WhereTimeGoes during(ProcessHandle portal, Path file, int seconds) {
        // Deep enough for the portal's own code below the pages' and the framework's; before the first recording only.
        jcmd(portal, "JFR.configure", "stackdepth=256");
        jcmd(
                portal,
                "JFR.start",
                "name=save",
                "settings=profile",
                "jdk.SocketRead#enabled=true",
                "jdk.SocketRead#threshold=0ms",
                "jdk.SocketRead#throttle=off");
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        jcmd(portal, "JFR.stop", "name=save", "filename=" + file);
        WhereTimeGoes found = new WhereTimeGoes();
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                found.take(recording.readEvent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void jcmd(ProcessHandle portal, String... words) {
        Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        List<String> command = new java.util.ArrayList<>(List.of(program.toString(), Long.toString(portal.pid())));
        command.addAll(List.of(words));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(RecordedEvent event) {
        List<RecordedFrame> frames = event.getStackTrace() == null
                ? List.of()
                : event.getStackTrace().getFrames();
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample" -> {
                all++;
                samples.merge(part(frames), 1, Integer::sum);
            }
            case "jdk.SocketRead" -> {
                if (has(frames, name -> name.startsWith("org.mariadb"))) {
                    double ms = event.getDuration().toNanos() / 1e6;
                    databaseMs += ms;
                    if (has(frames, name -> name.endsWith(".commit"))) {
                        commitMs += ms;
                    }
                }
            }
            default -> {
                // What else a recording holds.
            }
        }
    }

    private static boolean has(List<RecordedFrame> frames, Predicate<String> named) {
        return frames.stream().map(WhereTimeGoes::nameOf).anyMatch(named);
    }

    private static String nameOf(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static String part(List<RecordedFrame> frames) {
        return frames.stream()
                .map(WhereTimeGoes::nameOf)
                .flatMap(name -> PARTS.entrySet().stream()
                        .filter(part -> part.getValue().stream().anyMatch(name::startsWith))
                        .map(Map.Entry::getKey))
                .findFirst()
                .orElse("jdk");
    }

    /** Prints the shares, and what each of so many saves waited. */
    void print(int saves) {
        samples.forEach((part, number) -> Bench.print("save.where." + part, "% of samples", 100.0 * number / all));
        Bench.print("save.where.waiting.database", "ms per save", databaseMs / saves);
        Bench.print("save.where.waiting.commit", "ms per save", commitMs / saves);
    }

    /** Says where a recording lies, for whoever wants to look closer. */
    static Path file(Path home) {
        try {
            return Files.createDirectories(home.resolveSibling("recordings")).resolve(home.getFileName() + ".jfr");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
