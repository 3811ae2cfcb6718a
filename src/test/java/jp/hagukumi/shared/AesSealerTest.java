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

/** SEC-63: who a citizen is can be read only with the key in the portal's home. */
class AesSealerTest {

    private static final String NAME = "髙橋 𠮷子";

    @TempDir
    private Path folder;

    private final RememberedKey register = new RememberedKey();
    private Sealer sealer;

    @BeforeEach
    void openHome() throws IOException {
        sealer = new AesSealer(new PortalHome(folder), register);
    }

    @Test
    void givesBackWhatWasSealed() {
        assertThat(sealer.openText(sealer.sealText(NAME))).isEqualTo(NAME);
    }

    @Test
    void opensAfterARestartWhatWasSealedBefore() throws IOException {
        byte[] sealed = sealer.sealText(NAME);

        assertThat(new AesSealer(new PortalHome(folder), register).openText(sealed))
                .isEqualTo(NAME);
    }

    @Test
    void showsNothingOfTheText() {
        String sealed = new String(sealer.sealText("Hanako"), StandardCharsets.ISO_8859_1);

        assertThat(sealed).doesNotContain("Hanako");
    }

    @Test
    void sealsEqualTextsDifferently() {
        assertThat(sealer.sealText(NAME)).isNotEqualTo(sealer.sealText(NAME));
    }

    @Test
    void refusesATextThatWasAlteredAnywhere() {
        byte[] sealed = sealer.sealText(NAME);
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> sealer.open(altered)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void refusesATextSealedInAnotherHome() throws IOException {
        Sealer other = new AesSealer(new PortalHome(folder.resolve("other")), new RememberedKey());

        assertThatThrownBy(() -> sealer.openText(other.sealText(NAME))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsItsKeyToItsOwner() throws IOException {
        Path key = new PortalHome(folder).keys().resolve("citizens.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesToMakeANewKeyForADatabaseThatWasSealed() {
        Path other = folder.resolve("new home");

        assertThatThrownBy(() -> new AesSealer(new PortalHome(other), register))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("citizens.key is missing")
                .hasMessageContaining("backup");
        assertThat(other).doesNotExist();
    }

    @Test
    void refusesAnotherKeyThanTheOneThatSealed() throws IOException {
        PortalHome other = new PortalHome(folder.resolve("other"));
        assertThat(new AesSealer(other, new RememberedKey())).isNotNull();

        assertThatThrownBy(() -> new AesSealer(other, register))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("not the one");
    }

    @Test
    void takesTheKeyOfAnOlderHomeWhoseDatabaseDoesNotKnowItYet() throws IOException {
        byte[] sealed = sealer.sealText(NAME);
        RememberedKey unknown = new RememberedKey();

        assertThat(new AesSealer(new PortalHome(folder), unknown).openText(sealed))
                .isEqualTo(NAME);
        assertThat(unknown.fingerprint()).isEqualTo(register.fingerprint());
    }
}
