package jp.hagukumi.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HomeGuardTest {

    private static final PortalProperties.Db EMBEDDED = new PortalProperties.Db("", "", "");

    @Test
    void refusesAHomeInTheTemporaryFolder() {
        Path home = Path.of(System.getProperty("java.io.tmpdir"), "home");

        assertThatThrownBy(() -> HomeGuard.take(properties(home, false)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("temporary folder");
    }

    @Test
    void refusesDemoDataInARealHome() throws IOException {
        Path home = newHome();
        HomeGuard.take(properties(home, false)).close();

        assertThatThrownBy(() -> HomeGuard.take(properties(home, true)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("real data");
    }

    @Test
    void refusesRealWorkInADemoHome() throws IOException {
        Path home = newHome();
        HomeGuard.take(properties(home, true)).close();

        assertThatThrownBy(() -> HomeGuard.take(properties(home, false)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("demo data");
    }

    @Test
    void refusesDemoModeOnAnExternalDatabase() throws IOException {
        var external = new PortalProperties.Db("jdbc:mariadb://db/hagukumi", "u", "p");

        assertThatThrownBy(() -> HomeGuard.take(new PortalProperties(newHome(), true, "127.0.0.1", external)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("external database");
    }

    @Test
    void refusesDemoModeBeyondLoopback() throws IOException {
        assertThatThrownBy(() -> HomeGuard.take(new PortalProperties(newHome(), true, "0.0.0.0", EMBEDDED)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("loopback");
    }

    @Test
    void refusesASecondPortalInTheSameHome() throws IOException {
        Path home = newHome();
        try (HomeGuard first = HomeGuard.take(properties(home, false))) {
            assertThat(first.home().path()).isEqualTo(home);
            assertThatThrownBy(() -> HomeGuard.take(properties(home, false)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another Hagukumi");
        }
    }

    private static PortalProperties properties(Path home, boolean demo) {
        return new PortalProperties(home, demo, "127.0.0.1", EMBEDDED);
    }

    private static Path newHome() throws IOException {
        Path homes = Files.createDirectories(Path.of("target", "it-homes"));
        return Files.createTempDirectory(homes.toAbsolutePath(), "guard-");
    }
}
