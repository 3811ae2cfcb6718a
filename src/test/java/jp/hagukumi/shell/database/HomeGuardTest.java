package jp.hagukumi.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hagukumi.shared.PortalHome;
import jp.hagukumi.shared.StartRefused;
import org.junit.jupiter.api.Test;

class HomeGuardTest {

    private static final PortalProperties.Db EMBEDDED = new PortalProperties.Db("", "", "");

    @Test
    void refusesAHomeInTheTemporaryFolder() {
        Path home = Path.of(System.getProperty("java.io.tmpdir"), "home");

        assertThatThrownBy(() -> take(properties(home, false)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("temporary folder");
    }

    @Test
    void refusesDemoDataInARealHome() throws IOException {
        Path home = newHome();
        take(properties(home, false)).close();

        assertThatThrownBy(() -> take(properties(home, true)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("real data");
    }

    @Test
    void refusesRealWorkInADemoHome() throws IOException {
        Path home = newHome();
        take(properties(home, true)).close();

        assertThatThrownBy(() -> take(properties(home, false)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("demo data");
    }

    @Test
    void refusesDemoModeOnAnExternalDatabase() throws IOException {
        var external = new PortalProperties.Db("jdbc:mariadb://db/hagukumi", "u", "p");

        assertThatThrownBy(() -> take(new PortalProperties(newHome(), true, "127.0.0.1", external)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("external database");
    }

    @Test
    void refusesDemoModeBeyondLoopback() throws IOException {
        assertThatThrownBy(() -> HomeGuard.take(properties(newHome(), true), "0.0.0.0"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("loopback");
    }

    @Test
    void refusesAnAddressThatWouldBeEveryAddress() throws IOException {
        for (boolean demo : new boolean[] {true, false}) {
            assertThatThrownBy(() -> HomeGuard.take(properties(newHome(), demo), ""))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("PORTAL_BIND is empty");
        }
    }

    @Test
    void letsRealWorkListenElsewhere() throws IOException {
        HomeGuard.take(properties(newHome(), false), "0.0.0.0").close();
    }

    @Test
    void beginsADemoAnewThatWasCutOff() throws IOException {
        PortalHome home = cutOff(true);

        take(properties(home.path(), true)).close();

        assertThat(home.database().resolve("installed")).doesNotExist();
        assertThat(home.files()).doesNotExist();
        assertThat(home.unfinishedDemo()).exists();
    }

    @Test
    void neverBeginsARealHomeAnew() throws IOException {
        PortalHome home = cutOff(false);

        take(properties(home.path(), false)).close();

        assertThat(home.database().resolve("installed")).exists();
        assertThat(home.files()).exists();
    }

    private static PortalHome cutOff(boolean demo) throws IOException {
        PortalHome home = new PortalHome(newHome());
        take(properties(home.path(), demo)).close();
        Files.createDirectories(home.database());
        Files.createFile(home.database().resolve("installed"));
        Files.createDirectories(home.files());
        Files.createFile(home.unfinishedDemo());
        return home;
    }

    @Test
    void refusesASecondPortalInTheSameHome() throws IOException {
        Path home = newHome();
        try (HomeGuard first = take(properties(home, false))) {
            assertThat(first.home().path()).isEqualTo(home);
            assertThatThrownBy(() -> take(properties(home, false)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another Hagukumi");
        }
    }

    @Test
    void letsACommandInBesideAPortalOrAlone() throws IOException {
        Path home = newHome();
        try (HomeGuard portal = take(properties(home, true));
                HomeGuard command = HomeGuard.visit(properties(home, false))) {
            assertThat(portal.isAlone()).isTrue();
            assertThat(command.isAlone()).isFalse();
        }
        install(home);

        try (HomeGuard command = HomeGuard.visit(properties(home, false))) {
            assertThat(command.isAlone()).isTrue();
            assertThatThrownBy(() -> take(properties(home, true))).hasMessageContaining("Another Hagukumi");
        }
        assertThat(home.resolve("kind")).hasContent("demo");
    }

    @Test
    void letsNoCommandIntoAHomeThatHoldsNothingWhole() throws IOException {
        Path empty = newHome();
        Path installedNever = newHome();
        take(properties(installedNever, false)).close();
        Path cutOff = cutOff(true).path();

        for (Path home : new Path[] {empty, installedNever, cutOff}) {
            assertThatThrownBy(() -> HomeGuard.visit(properties(home, false)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Start it");
        }
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void letsNoCommandTakeADemoHomeForAnExternalDatabase() throws IOException {
        Path home = newHome();
        take(properties(home, true)).close();
        var external = new PortalProperties.Db("jdbc:mariadb://db/hagukumi", "u", "p");

        assertThatThrownBy(() -> HomeGuard.visit(new PortalProperties(home, false, "127.0.0.1", external)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("demo data");
    }

    private static void install(Path home) throws IOException {
        Path database = new PortalHome(home).database();
        Files.createDirectories(database);
        Files.createFile(database.resolve("installed"));
    }

    private static HomeGuard take(PortalProperties properties) throws IOException {
        return HomeGuard.take(properties, properties.bind());
    }

    private static PortalProperties properties(Path home, boolean demo) {
        return new PortalProperties(home, demo, "127.0.0.1", EMBEDDED);
    }

    private static Path newHome() throws IOException {
        Path homes = Files.createDirectories(Path.of("target", "it-homes"));
        return Files.createTempDirectory(homes.toAbsolutePath(), "guard-");
    }
}
