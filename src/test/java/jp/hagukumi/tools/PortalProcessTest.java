package jp.hagukumi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Process ids are used again: only what was started on a home's own data is that home's database. */
class PortalProcessTest {

    @TempDir
    Path home;

    private Process other;

    @AfterEach
    void end() {
        other.destroyForcibly();
    }

    @Test
    void takesAProcessThatGotTheIdLaterForNoDatabase() throws IOException {
        other = new ProcessBuilder("sleep", "60").start();
        writePid();

        assertThat(PortalProcess.database(home)).isEmpty();
    }

    @Test
    void findsTheServerOnItsOwnData() throws IOException {
        String data = "--datadir=" + home.toRealPath().resolve("database").resolve("data");
        other = new ProcessBuilder("sh", "-c", "read line", data).start();
        writePid();

        assertThat(PortalProcess.database(home)).contains(other.toHandle());
    }

    private void writePid() throws IOException {
        Path folder = Files.createDirectories(home.resolve("database"));
        Files.writeString(folder.resolve("server.pid"), other.pid() + "\n");
    }
}
