package jp.hagukumi.plan;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Says a {@link TreeFilter} of elements that are not in the database any more as they stood. */
final class TextMatch implements Predicate<ElementRow> {

    private final TreeFilter filter;
    private final Set<String> writings;

    TextMatch(TreeFilter filter) {
        this.filter = filter;
        this.writings = filter.text().isEmpty() ? Set.of() : AlikeWords.writings(filter.text());
    }

    @Override
    public boolean test(ElementRow row) {
        return (!filter.priorityOnly() || row.priority())
                && (filter.department() == null || row.departments().contains(filter.department()))
                && (writings.isEmpty() || says(row));
    }

    private boolean says(ElementRow row) {
        String words = (row.code() + " " + row.title() + "\n" + row.description()).toLowerCase(Locale.ROOT);
        return writings.stream().anyMatch(words::contains);
    }
}
