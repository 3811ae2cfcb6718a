package jp.hagukumi.plan.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** What the words mean that plans use where others have figures; the words are data and stand in a file of their own. */
public final class PlanWords {

    private static final int LONGEST = 60;
    private static final Properties FILE = load();

    private PlanWords() {}

    /** The direction that a text names: ↑, 増加, 割合の増加. */
    public static Optional<Trend> trend(String text) {
        String plain = plain(text);
        return Stream.of(Trend.LEVEL, Trend.UP, Trend.DOWN)
                .filter(trend -> all("trend." + trend).stream()
                        .anyMatch(word -> word.length() > 1 ? plain.endsWith(word) : plain.equals(word)))
                .findFirst();
    }

    /** Whether a text says that something was done or that it was not; nothing when it says neither. */
    public static Optional<Boolean> done(String text) {
        String plain = plain(text);
        if (all("done.NO").contains(plain)) {
            return Optional.of(false);
        }
        return all("done.YES").contains(plain) ? Optional.of(true) : Optional.empty();
    }

    private static String plain(String text) {
        return text.length() > LONGEST ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> all(String key) {
        return Arrays.asList(Objects.requireNonNull(FILE.getProperty(key), key).split("\\|", -1));
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream stream = PlanWords.class.getResourceAsStream("plan-words.properties")) {
            words.load(new InputStreamReader(
                    Objects.requireNonNull(stream, "plan-words.properties"), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
