package jp.hagukumi.plan;

import java.util.function.Predicate;

/** Says a {@link TreeFilter} of elements that are not in the database any more as they stood. */
final class TextMatch implements Predicate<ElementRow> {

    private final TreeFilter filter;
    private final SearchWords words;

    TextMatch(TreeFilter filter) {
        this.filter = filter;
        this.words = new SearchWords(filter.text());
    }

    @Override
    public boolean test(ElementRow row) {
        return (!filter.priorityOnly() || row.priority())
                && (filter.department() == null || row.departments().contains(filter.department()))
                && (words.isEmpty() || says(row));
    }

    private boolean says(ElementRow row) {
        String text = row.codeAndTitle() + "\n" + row.description();
        return words.allIn(Folding.letters(text).text(), Folding.words(text).text());
    }
}
