package jp.hagukumi.comment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hagukumi.workbook.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a citizen wrote comes in as it was, or the file says on which line it cannot be read. */
class TextCodingTest {

    private static final String WORDS = "受付番号,ご意見\n検体0001,①髙﨑の㈱まで～ 一時預かりを増やしてほしい。ﾔﾏﾀﾞ\n";

    @TempDir
    private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("letters.csv"), bytes);
    }

    private Path file(String words, Charset charset) throws IOException {
        return file(words.getBytes(charset));
    }

    private static String read(Path file) throws IOException {
        try (Reader reader = TextCoding.of(() -> java.nio.file.Files.newInputStream(file), "letters.csv")
                        .open(() -> java.nio.file.Files.newInputStream(file));
                Writer all = new StringWriter()) {
            reader.transferTo(all);
            return all.toString();
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static TextCoding find(Path file) throws IOException {
        return TextCoding.of(() -> Files.newInputStream(file), "letters.csv");
    }

    private static void assertRefused(Path file, FileFault why, long line) {
        assertThatThrownBy(() -> TextCoding.of(() -> java.nio.file.Files.newInputStream(file), "letters.csv"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem().kind()).isEqualTo(why);
                    assertThat(refusal.problem().arguments()[4]).isEqualTo(Long.toString(line));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16LE", "UTF-16BE"})
    void readsEveryCodeOfFormServicesAsItWas(String charset) throws IOException {
        assertThat(read(file(WORDS, Charset.forName(charset)))).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void takesTheMarkAtTheBeginningForNoText(String charset) throws IOException {
        assertThat(read(file("\uFEFF" + WORDS, Charset.forName(charset)))).isEqualTo(WORDS);
    }

    @Test
    void readsCharactersThatWindowsHasNot() throws IOException {
        String words = "受付番号,ご意見\n1,𠮷野家の隣🎏\n";

        assertThat(read(file(words, StandardCharsets.UTF_8))).isEqualTo(words);
    }

    @Test
    void takesHalfWidthKanaOfWindowsForNoUtf8() throws IOException {
        String words = "ﾊﾅｺ,ﾀﾛｳ,ｻｸﾗｺ,ｶﾅｺ\n".repeat(50);

        assertThat(read(file(words, TextCoding.CP932))).isEqualTo(words);
    }

    @Test
    void readsPlainLettersWhateverTheCode() throws IOException {
        assertThat(read(file("id,comment-body\n1,yes\n", StandardCharsets.US_ASCII)))
                .isEqualTo("id,comment-body\n1,yes\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void readsAFileInWhichSomebodyPastedAnEscape(String charset) throws IOException {
        String words = WORDS + "2,\u001B(Bと\u001B$Bが付いています。\n";

        assertThat(read(file(words, Charset.forName(charset)))).isEqualTo(words);
    }

    @Test
    void refusesUtf8OfWhichOneLineIsBrokenAndSaysWhich() throws IOException {
        byte[] good = WORDS.repeat(20).getBytes(StandardCharsets.UTF_8);

        assertRefused(file(joined(good, new byte[] {'2', ',', (byte) 0xE3, (byte) 0x81})), FileFault.BROKEN_UTF_8, 41);
    }

    @Test
    void refusesAFileInTwoCodesAndSaysWhereTheSecondBegins() throws IOException {
        byte[] first = WORDS.repeat(20).getBytes(StandardCharsets.UTF_8);
        byte[] second = WORDS.repeat(20).getBytes(TextCoding.CP932);

        assertRefused(file(joined(first, second)), FileFault.MIXED_CODES, 41);
    }

    @Test
    void refusesWindowsOfWhichOneLineIsBroken() throws IOException {
        byte[] good = WORDS.repeat(20).getBytes(TextCoding.CP932);

        assertRefused(file(joined(good, new byte[] {(byte) 0x81, '\n'})), FileFault.UNKNOWN_CODE, 41);
    }

    @Test
    void refusesACharacterNought() throws IOException {
        assertRefused(file("受付番号,ご意見\n1,は\0い\n", StandardCharsets.UTF_8), FileFault.NO_TEXT, 2);
    }

    @Test
    void refusesAPicture() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 4, 0};

        assertThatThrownBy(() -> find(file(picture))).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAFileWithNothingInIt() throws IOException {
        assertThatThrownBy(() -> find(file(new byte[0])))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().kind()).isEqualTo(FileFault.NOTHING_IN_IT));
    }

    @Test
    void refusesOneRowInUtf8AmongManyInCp932WithItsLine() throws IOException {
        byte[] many = "1,公園の遊具を増やしてほしいです。\n".repeat(30).getBytes(TextCoding.CP932);
        byte[] one = "2,よくできた計画です。\n".getBytes(StandardCharsets.UTF_8);

        assertRefused(file(joined(many, one)), FileFault.MIXED_CODES, 31);
    }

    @Test
    void refusesOneRowInCp932BehindTwoInUtf8WithItsLine() throws IOException {
        byte[] two = "番号,ご意見\n1,公園の遊具\n".getBytes(StandardCharsets.UTF_8);
        byte[] many = "2,公園の遊具を増やしてほしいです。\n".repeat(20).getBytes(TextCoding.CP932);

        assertRefused(file(joined(two, many)), FileFault.MIXED_CODES, 3);
    }
}
