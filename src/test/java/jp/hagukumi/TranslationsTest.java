package jp.hagukumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Role;
import org.junit.jupiter.api.Test;

/** The two languages are whole, and no word hides in the code. */
class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern KEY = Pattern.compile(
            "(?:getTranslation|translate|\\.say|new RuleViolation|title = )\\(?\\s*\"([a-z]+\\.[A-Za-z0-9_.]+)\"\\s*[,)]");
    private static final Pattern RULE_KEY = Pattern.compile("\"([a-z]+\\.violation\\.[A-Za-z0-9]+)\"");
    private static final Pattern JAPANESE_LITERAL =
            Pattern.compile("\"[^\"\\n]*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}][^\"\\n]*\"");

    private final Properties japanese = load("ja");
    private final Properties english = load("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(japanese.stringPropertyNames()));
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String language : List.of("ja", "en")) {
            List<String> keys = Files.readAllLines(file(language)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(language).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyInTheCodeExists() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path source : sources()) {
            String code = Files.readString(source);
            collect(KEY.matcher(code), used);
            collect(RULE_KEY.matcher(code), used);
        }
        used.removeAll(japanese.stringPropertyNames());

        assertThat(used).isEmpty();
    }

    @Test
    void everyRoleHasAName() {
        assertThat(Arrays.stream(Role.values()).map(r -> "account.Role." + r)).allMatch(japanese::containsKey);
    }

    @Test
    void everyOperationHasWordsForTheTrail() {
        assertThat(Arrays.stream(Operation.values()).map(o -> "account.Trail." + o.code()))
                .allMatch(japanese::containsKey);
        assertThat(Stream.of("done", "wrong", "unknown", "blocked", "expired", "busy", "initialExpired", "shell")
                        .map(e -> "account.Trail.signIn." + e))
                .allMatch(japanese::containsKey);
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        for (String key : japanese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key), Locale.ENGLISH))
                    .as(key)
                    .isEqualTo(places(japanese.getProperty(key), Locale.JAPANESE));
        }
    }

    @Test
    void noJapaneseIsHardCodedOutsideTheDemo() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path source : sources()) {
            if (source.toString().contains("/demo/")) {
                continue;
            }
            Matcher literals =
                    JAPANESE_LITERAL.matcher(Files.readString(source).replaceAll("(?m)^\\s*(\\*|//).*$", ""));
            while (literals.find()) {
                found.add(source.getFileName() + ": " + literals.group());
            }
        }

        assertThat(found).isEmpty();
    }

    private static TreeSet<Integer> places(String pattern, Locale language) {
        TreeSet<Integer> places = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(pattern);
        while (matcher.find()) {
            places.add(Integer.valueOf(matcher.group(1)));
        }
        if (!places.isEmpty()) {
            // A single apostrophe quotes what follows it, and MessageFormat says nothing of one that is not closed.
            MessageFormat sentence = new MessageFormat(pattern, language);
            Object[] given = new Object[places.last() + 1];
            Format[] formats = sentence.getFormatsByArgumentIndex();
            for (int place : places) {
                given[place] = place < formats.length && formats[place] != null ? (Object) 7 : "<" + place + ">";
            }
            String said = sentence.format(given);
            for (Object word : given) {
                if (word != null) {
                    assertThat(said).as(pattern).contains(word.toString());
                }
            }
        }
        return places;
    }

    @Test
    void anApostropheThatSwallowsAPlaceIsNoticed() {
        assertThatThrownBy(() -> places("the plan's {0}", Locale.ENGLISH)).isInstanceOf(AssertionError.class);
        assertThat(places("the plan''s {0}", Locale.ENGLISH)).containsExactly(0);
    }

    private static void collect(Matcher matcher, Set<String> into) {
        while (matcher.find()) {
            into.add(matcher.group(1));
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static Path file(String language) {
        return WORDS.resolve("translations_" + language + ".properties");
    }

    private static Properties load(String language) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            words.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }
}
