package jp.hagukumi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFilesTest {

    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasStored() throws IOException {
        FileStore files = files();

        assertThat(files.open(files.put(CONTENT))).hasBinaryContent(CONTENT);
        assertThat(found()).hasSize(1);
    }

    @Test
    void leavesNoDraftOfAFileThatCouldNotBeWritten() throws IOException {
        FileStore files = files();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> files.put(CONTENT)).isInstanceOf(ClosedByInterruptException.class);
        } finally {
            Thread.interrupted();
        }

        assertThat(found()).isEmpty();
    }

    private FileStore files() throws IOException {
        PortalHome home = new PortalHome(folder);
        return new ContentFiles(home, new AesSealer(home, new RememberedKey()));
    }

    private List<Path> found() throws IOException {
        Path files = new PortalHome(folder).files();
        if (!Files.exists(files)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
