package jp.hagukumi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SEC-63: a file that is sealed in pieces comes back as it was or not at all. */
class ChunkedSealedFilesTest {

    private static final int PIECE = 256 * 1024;
    private static final byte[] WORDS = "検体町の検体0001です。".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private SealedFiles files;
    private DataKey key;
    private DataKey other;

    @BeforeEach
    void openHome() throws IOException {
        PortalHome home = new PortalHome(folder);
        files = new ChunkedSealedFiles(home);
        DataKeys keys = new FileDataKeys(home, new AesSealer(home, new RememberedKey()));
        key = keys.create("call-1");
        other = keys.create("call-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 5})
    void givesBackAFileOfAnyLength(int length) throws IOException {
        byte[] content = content(length);

        assertThat(write("a", content)).isEqualTo(length);

        assertThat(read("a")).isEqualTo(content);
    }

    @Test
    void leavesNoWordOfItOnTheDisk() throws IOException {
        write("a", WORDS);

        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain(new String(WORDS, StandardCharsets.UTF_8))
                        .doesNotContain(new String(WORDS, StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test
    void opensNothingThatAnotherKeySealed() throws IOException {
        write("a", WORDS);

        assertAltered(() -> files.open("a", other).readAllBytes());
    }

    @Test
    void opensNothingUnderAnotherName() throws IOException {
        write("a", WORDS);
        Files.move(file("a"), file("b"));

        assertAltered(() -> read("b"));
    }

    @Test
    void findsOutThatAFileEndsBehindAWholePiece() throws IOException {
        write("a", content(2 * PIECE));
        store("a", pieces("a").subList(0, 1));

        assertAltered(() -> read("a"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 20, PIECE})
    void findsOutThatAFileWasCutInTheMiddleOfAPiece(int left) throws IOException {
        write("a", content(2 * PIECE));
        byte[] whole = Files.readAllBytes(file("a"));
        Files.write(file("a"), java.util.Arrays.copyOf(whole, left));

        assertAltered(() -> read("a"));
    }

    @Test
    void findsOutThatPiecesWereExchanged() throws IOException {
        write("a", content(3 * PIECE));
        List<byte[]> pieces = pieces("a");
        store("a", List.of(pieces.get(1), pieces.get(0), pieces.get(2)));

        assertAltered(() -> read("a"));
    }

    @Test
    void findsOutThatSomethingWasPutBehindTheLastPiece() throws IOException {
        write("a", content(PIECE));
        List<byte[]> pieces = new ArrayList<>(pieces("a"));
        pieces.add(pieces.getFirst());
        store("a", pieces);

        assertAltered(() -> read("a"));
    }

    @Test
    void findsOutThatABitIsAnother() throws IOException {
        write("a", WORDS);
        byte[] sealed = Files.readAllBytes(file("a"));
        sealed[sealed.length / 2] ^= 1;
        Files.write(file("a"), sealed);

        assertAltered(() -> read("a"));
    }

    @Test
    void takesNoPieceThatClaimsToBeLongerThanAny() throws IOException {
        write("a", WORDS);
        Files.write(file("a"), ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).array());

        assertAltered(() -> read("a"));
    }

    @Test
    void leavesTheFormerFileWhenTheNewOneBreaksOff() throws IOException {
        write("a", WORDS);
        InputStream breaking = new InputStream() {
            private int count;

            @Override
            public int read() throws IOException {
                if (count++ > PIECE) {
                    throw new IOException("the line broke");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> files.write("a", key, breaking)).isInstanceOf(IOException.class);

        assertThat(read("a")).isEqualTo(WORDS);
        try (Stream<Path> left = Files.list(file("a").getParent())) {
            assertThat(left).containsExactly(file("a"));
        }
    }

    @Test
    void hasNoNameThatLeadsOutOfItsFolder() {
        assertThatThrownBy(() -> files.open("../a", key)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertAltered(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(IllegalStateException.class);
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(1).nextBytes(content);
        return content;
    }

    private long write(String name, byte[] content) throws IOException {
        return files.write(name, key, new ByteArrayInputStream(content));
    }

    private byte[] read(String name) throws IOException {
        try (InputStream in = files.open(name, key)) {
            return in.readAllBytes();
        }
    }

    private Path file(String name) {
        return new PortalHome(folder).files().resolve("sealed").resolve(name + ".sealed");
    }

    private List<byte[]> pieces(String name) throws IOException {
        ByteBuffer whole = ByteBuffer.wrap(Files.readAllBytes(file(name)));
        List<byte[]> pieces = new ArrayList<>();
        while (whole.hasRemaining()) {
            byte[] piece = new byte[whole.getInt()];
            whole.get(piece);
            pieces.add(piece);
        }
        return pieces;
    }

    private void store(String name, List<byte[]> pieces) throws IOException {
        ByteBuffer whole = ByteBuffer.allocate(
                pieces.stream().mapToInt(piece -> piece.length + Integer.BYTES).sum());
        pieces.forEach(piece -> whole.putInt(piece.length).put(piece));
        Files.write(file(name), whole.array());
    }
}
