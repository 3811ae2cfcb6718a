package jp.hagukumi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SEC-63: what was sealed with a key of its own is gone with that key. */
class FileDataKeysTest {

    private static final String WORDS = "髙橋 𠮷子\n見本町";
    private static final String PLACE = "name/1";

    @TempDir
    private Path folder;

    private final RememberedKey register = new RememberedKey();
    private DataKeys keys;

    @BeforeEach
    void openHome() throws IOException {
        keys = home();
    }

    @Test
    void opensAfterARestartWhatWasSealedBefore() throws IOException {
        byte[] sealed = keys.create("call-1").seal(WORDS, PLACE);

        assertThat(home().find("call-1").orElseThrow().open(sealed, PLACE)).isEqualTo(WORDS);
    }

    @Test
    void opensNothingInAnotherPlace() {
        DataKey key = keys.create("call-1");
        byte[] sealed = key.seal(WORDS, PLACE);

        assertThatThrownBy(() -> key.open(sealed, "name/2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensNothingThatAnotherKeySealed() {
        byte[] sealed = keys.create("call-1").seal(WORDS, PLACE);
        DataKey other = keys.create("call-2");

        assertThatThrownBy(() -> other.open(sealed, PLACE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsNoKeyThatWasDestroyedHereOrByAnotherProgram() throws IOException {
        keys.create("call-1");
        keys.create("call-2");

        keys.destroy("call-1");
        home().destroy("call-2");

        assertThat(keys.find("call-1")).isEmpty();
        assertThat(keys.find("call-2")).isEmpty();
        assertThat(Files.list(folder.resolve("keys/data"))).isEmpty();
    }

    @Test
    void makesNoSecondKeyOfOneName() {
        keys.create("call-1");

        assertThatThrownBy(() -> keys.create("call-1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void overwritesNoKeyThatAnotherProgramMadeMeanwhile() throws IOException {
        DataKeys other = home();
        byte[] sealed = other.create("call-1").seal(WORDS, PLACE);

        assertThatThrownBy(() -> keys.create("call-1")).isInstanceOf(IllegalStateException.class);

        assertThat(keys.find("call-1").orElseThrow().open(sealed, PLACE)).isEqualTo(WORDS);
        assertThat(Files.list(folder.resolve("keys/data"))).as("no draft stays").hasSize(1);
    }

    @Test
    void doesNotTakeTheKeyOfAnotherThatWasRenamed() throws IOException {
        keys.create("call-1");
        Files.move(folder.resolve("keys/data/call-1.key"), folder.resolve("keys/data/call-2.key"));

        assertThatThrownBy(() -> keys.find("call-2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("call-1");
    }

    @Test
    void refusesANameThatWouldLeadOutOfItsFolder() {
        assertThatThrownBy(() -> keys.create("../call-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsEachKeySealedAndToItsOwner() throws IOException {
        keys.create("call-1");
        Path file = folder.resolve("keys/data/call-1.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .as("its name is sealed with it")
                .doesNotContain("call-1");
    }

    @Test
    void printsTheSameWordsAlikeWithOneKeyOnly() {
        DataKey key = keys.create("call-1");

        assertThat(key.print(WORDS)).hasSize(32).isEqualTo(key.print(WORDS));
        assertThat(key.print(WORDS)).isNotEqualTo(key.print(WORDS + " "));
        assertThat(key.print(WORDS)).isNotEqualTo(keys.create("call-2").print(WORDS));
    }

    private DataKeys home() throws IOException {
        PortalHome home = new PortalHome(folder);
        return new FileDataKeys(home, new AesSealer(home, register));
    }
}
