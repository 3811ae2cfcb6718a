package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.ResourceRows;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences of a reply in which something is promised, by the words in {@code promise-words.csv}. The rule: what
 * only looks like a promise is left out first; then a sentence promises something when it has one of the words, or when it
 * names a year or a fiscal year that has not ended yet and says that something happens in or from then. What has happened
 * in a year that is over is no promise. The day until which it is promised is the end of the first year or month to come
 * that the sentence names. It rather finds one too many: the writer says of each what it is.
 */
final class PromiseWords {

    private static final List<String[]> ROWS = ResourceRows.of(PromiseWords.class, "promise-words.csv", 3);

    private static final List<String> NONE = ofKind("none");
    private static final List<String> WORDS = ofKind("word");
    private static final Pattern AFTER = Pattern.compile(String.join("|", ofKind("after")));

    private static final int DECEMBER = 12;
    private static final int FIRST_PLAUSIBLE = 2019;
    private static final int LAST_PLAUSIBLE = 2199;

    private enum Counting {
        FISCAL,
        CALENDAR,
        RELATIVE
    }

    /** A way to write a year: to its figures so much is added. */
    private record YearForm(Counting counting, int added, Pattern pattern) {}

    private static final List<YearForm> YEARS = Stream.of(Counting.values())
            .flatMap(counting -> ROWS.stream()
                    .filter(row -> row[0].equals(counting.name().toLowerCase(Locale.ROOT)))
                    .map(row -> new YearForm(counting, Integer.parseInt(row[1]), Pattern.compile(row[2]))))
            .toList();

    private PromiseWords() {}

    private static List<String> ofKind(String kind) {
        return ROWS.stream()
                .filter(row -> row[0].equals(kind))
                .map(row -> row[2])
                .toList();
    }

    /**
     * A sentence in which something is promised.
     *
     * @param begin where in it the words of promise begin
     * @param end behind them
     * @param due until when, null where it does not say
     */
    record Found(
            String sentence, int begin, int end, @Nullable LocalDate due) implements Serializable {}

    /** A year to come, where it stands and when it is over. */
    private record Named(int begin, int end, LocalDate lastDay) {}

    /** @param today after which a year has to end to be one in which something can still be promised */
    static List<Found> in(String text, LocalDate today) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Span piece : Sentences.of(text, new Span(0, text.length()), Cut.SENTENCES)) {
            String sentence = piece.of(text).strip();
            if (found.stream().noneMatch(one -> one.sentence().equals(sentence))) {
                find(sentence, today).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Found> find(String sentence, LocalDate today) {
        String looked = sentence;
        for (String none : NONE) {
            // As long as before, so that what is found stands at the same place.
            looked = looked.replace(none, "\u3000".repeat(none.length()));
        }
        List<Named> years = years(looked, today);
        LocalDate due = years.stream().findFirst().map(Named::lastDay).orElse(null);
        for (Named year : years) {
            Matcher after = AFTER.matcher(looked).region(year.end(), looked.length());
            if (after.lookingAt()) {
                return Optional.of(new Found(sentence, year.begin(), after.end(), due));
            }
        }
        for (String word : WORDS) {
            int at = looked.indexOf(word);
            if (at >= 0) {
                return Optional.of(new Found(sentence, at, at + word.length(), due));
            }
        }
        return Optional.empty();
    }

    /** Those that have not ended, in the order in which the sentence names them. */
    private static List<Named> years(String sentence, LocalDate today) {
        List<Named> years = new ArrayList<>();
        for (YearForm form : YEARS) {
            Matcher matcher = form.pattern().matcher(sentence);
            while (matcher.find()) {
                LocalDate lastDay = lastDay(form, matcher, today);
                if (lastDay != null && !lastDay.isBefore(today)) {
                    years.add(new Named(matcher.start(), matcher.end(), lastDay));
                }
            }
        }
        years.sort(Comparator.comparingInt(Named::begin));
        return years;
    }

    private static @Nullable LocalDate lastDay(YearForm form, Matcher matcher, LocalDate today) {
        if (form.counting() == Counting.RELATIVE) {
            return new FiscalYear(FiscalYear.of(today).startYear() + form.added()).lastDay();
        }
        int year = form.added() + (matcher.groupCount() == 0 ? 0 : Integer.parseInt(matcher.group(1)));
        if (year < FIRST_PLAUSIBLE || year > LAST_PLAUSIBLE) {
            return null;
        }
        if (form.counting() == Counting.FISCAL) {
            return new FiscalYear(year).lastDay();
        }
        String month = matcher.group(2);
        int last = month == null ? DECEMBER : Integer.parseInt(month);
        return last < 1 || last > DECEMBER ? null : YearMonth.of(year, last).atEndOfMonth();
    }
}
