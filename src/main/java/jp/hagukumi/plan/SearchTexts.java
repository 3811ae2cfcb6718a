package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.shared.LastUsed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The folded texts of plans. They are kept in memory and made anew as soon as the plan has another {@link PlanStamp}:
 * a plan is a few hundred texts, and a look through all of them takes less than asking the database would.
 */
@Component
class SearchTexts {

    /** Characters kept altogether; some hundred plans. The plan asked for last is kept whatever its size. */
    private static final long CHARACTERS_KEPT = 40_000_000;

    private static final String NOTHING_TYPED_HAS_THIS = "\n";

    /** One thing with everything that it can be found by. */
    record Text(Searchable thing, String letters, String words) {

        static Text of(Searchable thing) {
            StringBuilder letters = new StringBuilder();
            StringBuilder words = new StringBuilder();
            Stream.concat(Stream.of(thing.title(), thing.reading()), thing.texts().stream())
                    .forEach(text -> {
                        letters.append(Folding.letters(text).text()).append(NOTHING_TYPED_HAS_THIS);
                        words.append(Folding.words(text).text()).append(NOTHING_TYPED_HAS_THIS);
                    });
            return new Text(thing, letters.toString(), words.toString());
        }

        private int size() {
            return 3 * letters.length();
        }
    }

    private record Kept(PlanStamp stamp, List<Text> texts, long size) {}

    private final JdbcClient jdbc;
    private final List<SearchSource> sources;
    private final LastUsed<PlanId, Kept> kept = new LastUsed<>(CHARACTERS_KEPT, Kept::size);

    SearchTexts(JdbcClient jdbc, List<SearchSource> sources) {
        this.jdbc = jdbc;
        this.sources = List.copyOf(sources);
    }

    /** What in a plan has all the words, in the order of the sources. */
    List<Searchable> find(PlanId plan, SearchWords words) {
        return of(plan).stream()
                .filter(text -> words.allIn(text.letters(), text.words()))
                .map(Text::thing)
                .toList();
    }

    /** The elements to which something with all the words belongs. */
    Set<ElementId> elements(PlanId plan, SearchWords words) {
        return find(plan, words).stream()
                .map(Searchable::element)
                .filter(element -> element != null)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** How elements are called. */
    Map<ElementId, String> titles(PlanId plan, Collection<ElementId> asked) {
        return of(plan).stream()
                .map(Text::thing)
                .filter(thing -> thing.thing() == Thing.ELEMENT && asked.contains(thing.element()))
                .collect(Collectors.toMap(thing -> new ElementId(thing.subject()), Searchable::title));
    }

    private List<Text> of(PlanId plan) {
        PlanStamp stamp = PlanStamp.of(plan, jdbc);
        Optional<List<Text>> known =
                kept.get(plan).filter(one -> one.stamp().equals(stamp)).map(Kept::texts);
        if (known.isPresent()) {
            return known.get();
        }
        List<Text> texts = sources.stream()
                .flatMap(source -> source.of(plan).stream())
                .map(Text::of)
                .toList();
        kept.keep(
                plan,
                new Kept(stamp, texts, texts.stream().mapToLong(Text::size).sum()));
        return texts;
    }
}
