package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.uikit.Formats;

/** Rounds in the words of the reader. */
final class RoundWords {

    private RoundWords() {}

    /** The year that is reviewed and the year of entry, and what an interim round is called. */
    static String heading(Component where, Locale locale, RoundSummary round) {
        return where.getTranslation(round.headingKey(), Formats.in(locale).written(round.headingPlaces()));
    }

    /** The same of rounds that were prepared together, with all their plans; both are places of the key. */
    static String headings(Component where, Locale locale, String key, List<RoundSummary> rounds) {
        return where.getTranslation(
                key,
                heading(where, locale, rounds.getFirst()),
                rounds.stream()
                        .map(RoundSummary::planTitle)
                        .collect(Collectors.joining(where.getTranslation("progress.separator"))));
    }

    /** Those that were prepared together, in the order of the first of each. */
    static <T> Collection<List<T>> together(List<T> rounds, Function<T, RoundSummary> summary) {
        return rounds.stream()
                .collect(Collectors.groupingBy(
                        one -> summary.apply(one).campaign(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
