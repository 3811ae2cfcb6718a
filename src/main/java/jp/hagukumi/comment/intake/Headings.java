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

    /** Where one of these stands, a tick says the opposite of consent. */
    private static final List<String> DENIED = about("DENIED");

    /** What else may be published or not; the consent that is asked for is that to the opinion. */
    private static final List<String> OF_OTHER_THINGS = about("OTHER");

    private static final Set<ColumnMeaning> OF_THE_SENDER =
            EnumSet.of(ColumnMeaning.NAME, ColumnMeaning.ADDRESS, ColumnMeaning.CONTACT);

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
        List<ColumnMeaning> found = WORDS.stream()
                .filter(word -> plain.contains(word.part()))
                .map(Word::meaning)
                .toList();
        if (!found.contains(ColumnMeaning.CONSENT)) {
            return found.isEmpty() ? ColumnMeaning.OTHER : found.getFirst();
        }
        return DENIED.stream().anyMatch(plain::contains) ? ColumnMeaning.OTHER : consentOr(plain, found);
    }

    /** A consent to something else is no consent, and no field of the sender either. */
    private static ColumnMeaning consentOr(String plain, List<ColumnMeaning> found) {
        if (OF_OTHER_THINGS.stream().noneMatch(plain::contains)) {
            return found.getFirst();
        }
        return found.stream()
                .filter(meaning -> meaning != ColumnMeaning.CONSENT)
                .findFirst()
                .filter(meaning -> !OF_THE_SENDER.contains(meaning))
                .orElse(ColumnMeaning.OTHER);
    }

    private static List<String> about(String kind) {
        return ResourceRows.of(Headings.class, "consent-headings.csv", 2).stream()
                .filter(row -> kind.equals(row[0]))
                .map(row -> plain(row[1]))
                .toList();
    }

    private static String plain(String words) {
        return UNSAID.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
