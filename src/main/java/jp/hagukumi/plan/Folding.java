package jp.hagukumi.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Makes writings that mean the same to somebody who searches the same: full and half width, capitals, hiragana and
 * katakana, the kinds of dashes, variants of one character, spaces and line breaks within a text, and the words of
 * {@code alike-words.csv} such as three ways to write "child".
 */
public final class Folding {

    private static final int HIRAGANA_FIRST = 0x3041;
    private static final int HIRAGANA_LAST = 0x3096;
    private static final int KATAKANA_FIRST = 0x30a1;
    private static final int KATAKANA_LAST = 0x30f6;
    private static final int HAN_FIRST = 0x4e00;
    private static final int HAN_LAST = 0x9fff;
    private static final int HALF_WIDTH_VOICED = 0xff9e;
    private static final int HALF_WIDTH_SEMI_VOICED = 0xff9f;
    private static final int WAVE_DASH = 0x301c;
    private static final int DASH_FIRST = 0x2010;
    private static final int DASH_LAST = 0x2015;
    private static final int MINUS = 0x2212;
    private static final List<List<String>> GROUPS = groups();
    private static final List<Alike> ALIKE = alikeWords();

    /** A writing, and the one that stands for all of its group. */
    public record Alike(String writing, String standing) {}

    private Folding() {}

    /** Letter by letter: width, capitals, kana, dashes, variants; no spaces. */
    public static Folded letters(String original) {
        Target target = new Target(original.length());
        int from = 0;
        while (from < original.length()) {
            int to = clusterEnd(original, from);
            fold(original, from, to, target);
            from = to;
        }
        return target.folded();
    }

    /** Beyond the letters, words of one group become the first of it. */
    public static Folded words(String original) {
        return words(letters(original));
    }

    /** The same of a text whose letters are folded. */
    public static Folded words(Folded letters) {
        Folded folded = letters;
        for (Alike alike : ALIKE) {
            if (folded.text().contains(alike.writing())) {
                folded = replace(folded, alike);
            }
        }
        return folded;
    }

    private static Folded replace(Folded folded, Alike alike) {
        String text = folded.text();
        Target target = new Target(text.length());
        int from = 0;
        for (int at = text.indexOf(alike.writing()); at >= 0; at = text.indexOf(alike.writing(), from)) {
            target.copy(folded, from, at);
            int after = at + alike.writing().length();
            for (int i = 0; i < alike.standing().length(); i++) {
                target.add(alike.standing().charAt(i), folded.start(at), folded.end(after));
            }
            from = after;
        }
        target.copy(folded, from, text.length());
        return target.folded();
    }

    private static int clusterEnd(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length() && belongsToTheOneBefore(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static boolean belongsToTheOneBefore(int c) {
        return c == HALF_WIDTH_VOICED || c == HALF_WIDTH_SEMI_VOICED || isMark(c);
    }

    private static boolean isMark(int c) {
        return c > 0x2ff && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void fold(String original, int from, int to, Target target) {
        char first = original.charAt(from);
        if (to == from + 1 && isFolded(first)) {
            target.add(first, from, to);
            return;
        }
        Normalizer.normalize(original.substring(from, to), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !isMark(c))
                .map(Folding::letter)
                .forEach(c -> target.add(c, from, to));
    }

    /** Most of a Japanese text: nothing is to be done. */
    private static boolean isFolded(char c) {
        return (c >= HIRAGANA_FIRST && c <= HIRAGANA_LAST)
                || (c >= HAN_FIRST && c <= HAN_LAST)
                || (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z');
    }

    private static int letter(int c) {
        if (c >= KATAKANA_FIRST && c <= KATAKANA_LAST) {
            return c - KATAKANA_FIRST + HIRAGANA_FIRST;
        }
        if ((c >= DASH_FIRST && c <= DASH_LAST) || c == MINUS) {
            return '-';
        }
        return c == WAVE_DASH ? '~' : c;
    }

    private static List<Alike> alikeWords() {
        return GROUPS.stream()
                .map(group -> group.stream().map(word -> letters(word).text()).toList())
                .flatMap(group -> group.stream().skip(1).map(writing -> new Alike(writing, group.getFirst())))
                .toList();
    }

    /** What becomes of which writing, both in folded letters. */
    public static List<Alike> alike() {
        return ALIKE;
    }

    /** The groups of {@code alike-words.csv}, each writing as it stands there. */
    public static List<List<String>> groups() {
        String file = "alike-words.csv";
        try (InputStream stream = Folding.class.getResourceAsStream(file);
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

    /** Collects what becomes of a text. */
    private static final class Target {

        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Target(int length) {
            this.text = new StringBuilder(length);
            this.starts = new int[length + 1];
            this.ends = new int[length + 1];
        }

        void add(int codePoint, int start, int end) {
            int before = text.length();
            text.appendCodePoint(codePoint);
            if (text.length() > starts.length) {
                starts = Arrays.copyOf(starts, text.length() * 2);
                ends = Arrays.copyOf(ends, text.length() * 2);
            }
            Arrays.fill(starts, before, text.length(), start);
            Arrays.fill(ends, before, text.length(), end);
        }

        void copy(Folded other, int from, int to) {
            for (int i = from; i < to; i++) {
                add(other.text().charAt(i), other.start(i), other.end(i + 1));
            }
        }

        Folded folded() {
            return new Folded(text.toString(), starts, ends);
        }
    }
}
