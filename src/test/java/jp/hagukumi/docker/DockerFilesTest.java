package jp.hagukumi.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.digest.MailSettings;
import jp.hagukumi.docker.ImageRecipe.Copy;
import jp.hagukumi.shell.database.PortalProperties;
import jp.hagukumi.tools.DebianMariaDb;
import org.junit.jupiter.api.Test;

/** Every file, port and variable that the files in {@code docker/} name exists, and they agree with each other. */
class DockerFilesTest {

    private static final Path DOCKER = ImageRecipe.PROJECT.resolve("docker");
    private static final String SECRETS = "/run/secrets/";

    private final ImageRecipe image = ImageRecipe.read();
    private final ComposeFile compose = ComposeFile.read();
    private final String nginx = Files.readString(DOCKER.resolve("nginx.conf")).replaceAll("(?m)^\\s*#.*$", "");

    DockerFilesTest() throws IOException {}

    @Test
    void theRecipeCopiesOnlyWhatTheProjectHolds() {
        assertThat(projectFiles(image.copies()))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(ImageRecipe.PROJECT.resolve(file)).exists());
    }

    @Test
    void whatTheRecipeCopiesIsSentToTheBuilder() throws IOException {
        List<String> sent = Files.readAllLines(DOCKER.resolve("Dockerfile.dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();

        assertThat(projectFiles(image.copies()))
                .allSatisfy(
                        file -> assertThat(sent).anyMatch(open -> Path.of(file).startsWith(open)));
        assertThat(sent)
                .allSatisfy(open -> assertThat(projectFiles(image.copies()))
                        .anyMatch(file -> Path.of(file).startsWith(open)));
    }

    @Test
    void theRecipeCopiesOnlyFromItsOwnStages() {
        assertThat(image.copies().stream().filter(c -> !c.fromProject()).map(Copy::from))
                .isNotEmpty()
                .isSubsetOf(image.stages());
    }

    @Test
    void theImageStartsAndAsksFilesThatItHolds() {
        Set<String> held = new TreeSet<>();
        for (Copy copy : image.copiesIntoImage()) {
            if (copy.fromProject()) {
                copy.sources()
                        .forEach(file -> held.add(copy.target() + Path.of(file).getFileName()));
            }
        }

        assertThat(held)
                .contains(
                        image.words("ENTRYPOINT").getLast(),
                        image.words("HEALTHCHECK").getLast());
    }

    @Test
    void theImageKeepsItsDataInOneVolume() {
        String home = image.variables().get("PORTAL_HOME");

        assertThat(image.single("VOLUME")).isEqualTo(home);
        assertThat(image.single("RUN")).contains("--home-dir " + home + " ");
        assertThat(compose.list("portal", "volumes")).containsExactly("portal-home:" + home);
    }

    @Test
    void everyVariableForThePortalIsOneThatItReads() throws IOException {
        Set<String> given = new TreeSet<>(image.variables().keySet());
        given.addAll(compose.map("portal", "environment").keySet());
        String start = Files.readString(DOCKER.resolve("start.sh"));
        Set<String> readByStart = named(start, "PORTAL_([A-Z_]+_FILE|JAVA_OPTIONS)");
        Set<String> readByPortal = readByPortal();

        assertThat(given)
                .contains("PORTAL_DB_URL", "PORTAL_HOME")
                .allSatisfy(name -> assertThat(readByStart.contains(name) || readByPortal.contains(name))
                        .as(name)
                        .isTrue());
        assertThat(named(start, "PORTAL_[A-Z_]+"))
                .filteredOn(name -> !readByStart.contains(name))
                .isNotEmpty()
                .isSubsetOf(readByPortal);
    }

    @Test
    void theLauncherGivesThePortalVariablesThatItReads() throws IOException {
        assertThat(named(Files.readString(ImageRecipe.PROJECT.resolve("portal")), "PORTAL_[A-Z_]+"))
                .contains("PORTAL_HOME", "PORTAL_PORT", "PORTAL_DEMO")
                // Options of the JVM, and where a command of the shell was called: neither is for a container.
                .filteredOn(name -> !name.equals("PORTAL_JAVA_OPTIONS") && !name.equals("PORTAL_CALLED_FROM"))
                .isSubsetOf(readByPortal());
    }

    @Test
    void theProxySpeaksToThePortOnWhichThePortalListens() {
        URI portal = URI.create(single(nginx, "set\\s+\\$portal\\s+(\\S+);"));

        assertThat(compose.services()).contains(portal.getHost());
        assertThat(String.valueOf(portal.getPort()))
                .isEqualTo(image.single("EXPOSE"))
                .isEqualTo(image.variables().get("PORTAL_PORT"));
        assertThat(compose.map("portal", "environment")).doesNotContainKeys("PORTAL_PORT", "PORTAL_BIND");
        assertThat(image.variables()).containsEntry("PORTAL_BIND", "0.0.0.0");
        assertThat(compose.list("proxy", "networks")).containsAnyElementsOf(compose.list("portal", "networks"));
    }

    @Test
    void theProxyAsksAgainWhereThePortalIs() {
        // nginx looks a fixed name up once, at its start.
        assertThat(single(nginx, "proxy_pass\\s+(\\S+);")).isEqualTo("$portal");
        assertThat(single(nginx, "resolver\\s+(\\S+) valid=\\d+s;")).isEqualTo("127.0.0.11");
    }

    @Test
    void theProxyListensOnThePublishedPorts() {
        Set<String> published = new TreeSet<>();
        compose.list("proxy", "ports").forEach(pair -> published.add(pair.split(":")[1]));

        assertThat(named(nginx, "(?<=listen )\\d+")).isEqualTo(published);
        assertThat(compose.services())
                .allSatisfy(service ->
                        assertThat(compose.list(service, "ports").isEmpty()).isEqualTo(!service.equals("proxy")));
    }

    @Test
    void theProxyPassesPushOnAndTellsWhoCalled() {
        assertThat(nginx)
                .contains("proxy_set_header   Upgrade $http_upgrade;", "proxy_buffering    off;")
                .contains("proxy_set_header   X-Forwarded-For $remote_addr;", "X-Forwarded-Proto $scheme;");
        assertThat(single(nginx, "\\n\\s+add_header\\s+Strict-Transport-Security\\s+\"max-age=(\\d+)\" always;"))
                .isEqualTo("31536000");
    }

    @Test
    void thePortalFindsTheDatabaseUnderTheAddressThatItIsGiven() {
        Map<String, Object> portal = compose.map("portal", "environment");
        Map<String, Object> database = compose.map("database", "environment");
        URI address = URI.create(String.valueOf(portal.get("PORTAL_DB_URL")).substring("jdbc:".length()));

        assertThat(compose.services()).contains(address.getHost());
        assertThat(compose.list("database", "command")).contains("--port=" + address.getPort());
        assertThat(address.getPath()).isEqualTo("/" + database.get("MARIADB_DATABASE"));
        assertThat(portal.get("PORTAL_DB_USER")).isEqualTo(database.get("MARIADB_USER"));
        assertThat(portal.get("PORTAL_DB_PASSWORD_FILE")).isEqualTo(database.get("MARIADB_PASSWORD_FILE"));
        assertThat(compose.list("database", "networks"))
                .containsAnyElementsOf(compose.list("portal", "networks"))
                .doesNotContainAnyElementsOf(compose.list("proxy", "networks"));
    }

    @Test
    void theDatabaseRunsWithTheSettingsThatThePortalDemands() {
        assertThat(compose.list("database", "command")).containsAll(DebianMariaDb.SETTINGS);
    }

    @Test
    void everySecretIsDeclaredAndHandedToWhomUsesIt() throws IOException {
        Set<String> declared = compose.map("secrets").keySet();

        for (String service : compose.services()) {
            String uses = compose.map(service, "environment") + (service.equals("proxy") ? nginx : "");
            assertThat(named(uses, "(?<=" + SECRETS + ")[a-z-]+"))
                    .as(service)
                    .isEqualTo(new TreeSet<>(compose.list(service, "secrets")));
            assertThat(declared).containsAll(compose.list(service, "secrets"));
        }
        assertThat(Files.readString(ComposeFile.FILE)).doesNotContainPattern("(?i)password: *[^\\s\"$]");
    }

    @Test
    void theExampleNamesEveryVariableThatMustBeSetAndNoValue() throws IOException {
        List<String> lines = Files.readAllLines(DOCKER.resolve("env.example")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(lines).allMatch(line -> line.endsWith("="));
        assertThat(lines.stream().map(line -> line.replace("=", "")))
                .containsExactlyInAnyOrderElementsOf(compose.variables());
    }

    @Test
    void everyVolumeNetworkAndMountedFileIsThere() {
        for (String service : compose.services()) {
            for (String volume : compose.list(service, "volumes")) {
                String source = volume.split(":")[0];
                if (source.startsWith(".")) {
                    assertThat(DOCKER.resolve(source)).isRegularFile();
                } else {
                    assertThat(compose.map("volumes")).containsKey(source);
                }
            }
            assertThat(compose.map("networks").keySet()).containsAll(compose.list(service, "networks"));
        }
    }

    @Test
    void theBuildOfTheComposeFileIsThisRecipe() {
        Map<String, Object> build = compose.map("portal", "build");
        Path context = DOCKER.resolve(String.valueOf(build.get("context"))).normalize();

        assertThat(context).isEqualTo(ImageRecipe.PROJECT);
        assertThat(context.resolve(String.valueOf(build.get("dockerfile")))).isEqualTo(ImageRecipe.FILE);
    }

    @Test
    void whoWaitsForHealthWaitsForAServiceThatTellsIt() {
        for (String service : compose.services()) {
            assertThat(compose.map(service, "depends_on").keySet())
                    .allSatisfy(awaited -> assertThat(awaited.equals("portal")
                                            && image.words("HEALTHCHECK").size() > 1
                                    || compose.service(awaited).containsKey("healthcheck"))
                            .as("%s waits for %s", service, awaited)
                            .isTrue());
        }
    }

    private static List<String> projectFiles(List<Copy> copies) {
        return copies.stream()
                .filter(Copy::fromProject)
                .flatMap(copy -> copy.sources().stream())
                .toList();
    }

    /** Properties that are bound to a record or used in a setting, under the names that they have as variables. */
    private static Set<String> readByPortal() throws IOException {
        Set<String> properties = new TreeSet<>(components("portal", PortalProperties.class));
        properties.addAll(components("portal.mail", MailSettings.class));
        String settings = Files.readString(ImageRecipe.PROJECT.resolve("src/main/resources/application.yaml"));
        properties.addAll(named(settings, "(?<=\\$\\{)portal[a-z.-]+"));
        return properties.stream()
                .map(name -> name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> components(String prefix, Class<?> bound) {
        return Stream.of(bound.getRecordComponents())
                .flatMap(part -> part.getType().isRecord()
                        ? components(prefix + "." + part.getName(), part.getType()).stream()
                        : Stream.of(prefix + "." + part.getName()))
                .toList();
    }

    private static Set<String> named(String text, String pattern) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(r -> found.add(r.group()));
        return found;
    }

    private static String single(String text, String pattern) {
        List<String> found = Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(found).as(pattern).hasSize(1);
        return found.getFirst();
    }
}
