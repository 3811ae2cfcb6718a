package jp.hagukumi.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for words in files, in every code that something could have written them in. */
public final class PlainWords {

    private PlainWords() {}

    /** No file of a folder and below may hold or bear them; those of the database are among them. */
    public static void assertNowhereIn(Path folder, String words) throws IOException {
        List<String> wanted = Stream.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("windows-31j"))
                .map(code -> new String(words.getBytes(code), StandardCharsets.ISO_8859_1))
                .distinct()
                .toList();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).isNotEmpty().allSatisfy(file -> {
                assertThat(file.toString()).doesNotContain(words);
                assertThat(holdsAny(file, wanted))
                        .as(folder.relativize(file).toString())
                        .isFalse();
            });
        }
    }

    private static boolean holdsAny(Path file, List<String> wanted) {
        try {
            String all = Files.readString(file, StandardCharsets.ISO_8859_1);
            return wanted.stream().anyMatch(all::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
