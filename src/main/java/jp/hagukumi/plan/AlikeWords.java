package jp.hagukumi.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The writings that mean the same when somebody searches: full and half width, capitals, and the words of
 * {@code alike-words.csv} such as three ways to write "child".
 */
public final class AlikeWords {

    private static final int WRITINGS_MAX = 30;
    private static final List<List<String>> GROUPS = groups();

    private AlikeWords() {}

    /** All writings of a text in small letters; one at least. */
    public static Set<String> writings(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        String narrow = Normalizer.normalize(small, Normalizer.Form.NFKC);
        Set<String> writings = new LinkedHashSet<>(List.of(small, narrow, wide(narrow)));
        for (List<String> group : GROUPS) {
            for (String writing : List.copyOf(writings)) {
                group.stream()
                        .filter(writing::contains)
                        .forEach(word -> group.stream()
                                .filter(other -> writings.size() < WRITINGS_MAX)
                                .forEach(other -> writings.add(writing.replace(word, other))));
            }
        }
        return writings;
    }

    private static String wide(String narrow) {
        StringBuilder wide = new StringBuilder(narrow.length());
        narrow.chars().forEach(c -> wide.append((char) (c >= '!' && c <= '~' ? c + 0xfee0 : c)));
        return wide.toString();
    }

    private static List<List<String>> groups() {
        String file = "alike-words.csv";
        try (InputStream stream = AlikeWords.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
