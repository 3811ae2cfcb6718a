package jp.hagukumi.comment.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hagukumi.shared.ResourceRows;

/** Guesses by the headings of a file which of its columns is what; a person looks at the guess and corrects it. */
final class Headings {

    /** Blanks, brackets, dots and marks of every kind. */
    private static final Pattern UNSAID = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

    private record Word(String part, ColumnMeaning meaning) {}

    /** Longer words first: 受付日時 is no 受付. */
    private static final List<Word> WORDS = ResourceRows.of(Headings.class, "headings.csv", 2).stream()
            .map(row -> new Word(plain(row[1]), ColumnMeaning.valueOf(row[0])))
            .sorted(Comparator.comparingInt((Word word) -> word.part().length()).reversed())
            .toList();

    private Headings() {}

    /** One meaning for each column; of parts that a letter has once, the first column that is called so. */
    static List<ColumnMeaning> guess(List<String> headings) {
        List<ColumnMeaning> guessed = new ArrayList<>();
        Set<ColumnMeaning> taken = EnumSet.noneOf(ColumnMeaning.class);
        for (String heading : headings) {
            ColumnMeaning part = guess(heading);
            guessed.add(part.mayBeSeveral() || taken.add(part) ? part : ColumnMeaning.OTHER);
        }
        return List.copyOf(guessed);
    }

    private static ColumnMeaning guess(String heading) {
        String plain = plain(heading);
        return WORDS.stream()
                .filter(word -> plain.contains(word.part()))
                .findFirst()
                .map(Word::meaning)
                .orElse(ColumnMeaning.OTHER);
    }

    private static String plain(String words) {
        return UNSAID.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
