package jp.hagukumi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcknowledgementsTest {

    @TempDir
    Path folder;

    @Test
    void countsWhatWasAcknowledgedNotWhatWasTyped() {
        Acknowledgements saves = new Acknowledgements(folder.resolve("notes.txt"));
        saves.add(1);
        saves.add(4);

        assertThat(saves.count()).isEqualTo(2);
        assertThat(saves.highest()).isEqualTo(4);
    }

    @Test
    void doesNotTakeOverTheNotesOfAnEarlierTrial() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "99\n");

        assertThat(new Acknowledgements(notes).highest()).isZero();
    }

    @Test
    void readsWhatStandsInTheFileAndNoHalfLine() throws IOException {
        Path notes = folder.resolve("notes.txt");
        Acknowledgements saves = new Acknowledgements(notes);
        Files.writeString(notes, "7\n8\n9");

        assertThat(saves.highest()).isEqualTo(8);
        assertThat(saves.count()).isEqualTo(2);
    }
}
