package jp.hagukumi.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The signs and units that stand around typed figures; they are data and stand in a file of their own. */
final class FigureSigns {

    private static final Properties FILE = load();
    private static final Set<String> MINUS = all("minus");
    private static final Set<String> PLUS = all("plus");
    private static final Set<String> NO_VALUE = all("noValue");
    private static final Set<String> UNITS = all("units");

    private FigureSigns() {}

    /**
     * Full-width forms of ASCII as ASCII, runs of blanks as one, none at the ends. Not more: the compatibility forms of
     * Unicode would make 1 of ① and 103 of 10³.
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(c -> c >= '！' && c <= '～' ? c - '！' + '!' : c)
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip().replaceAll(" +", " ");
    }

    static boolean meanNoValue(String plain) {
        return plain.codePoints().allMatch(c -> c == ' ' || NO_VALUE.contains(Character.toString(c)));
    }

    static boolean isMinus(String sign) {
        return MINUS.contains(sign);
    }

    static boolean isPlus(String sign) {
        return PLUS.contains(sign);
    }

    /** Whether the words behind a figure are a unit; none are one too. */
    static boolean isUnit(String behind, String askedFor) {
        return behind.isEmpty() || UNITS.contains(folded(behind)) || sameUnit(behind, askedFor);
    }

    static boolean sameUnit(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String unit) {
        return plain(unit).toLowerCase(Locale.ROOT);
    }

    private static Set<String> all(String key) {
        return Arrays.stream(Objects.requireNonNull(FILE.getProperty(key), key).split("\\|", -1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream stream = FigureSigns.class.getResourceAsStream("figure-words.properties")) {
            words.load(new InputStreamReader(
                    Objects.requireNonNull(stream, "figure-words.properties"), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
