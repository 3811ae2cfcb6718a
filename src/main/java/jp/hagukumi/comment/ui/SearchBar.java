package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.comment.search.SearchQuery;
import jp.hagukumi.uikit.MainButton;

/** What to look for in a call, and where. What is typed may be a name: it goes to the server and stays there. */
class SearchBar extends Composite<Div> {

    private final TextField words = new TextField(getTranslation("comment.SearchBar.words"));
    private final RadioButtonGroup<Set<SearchKind>> kinds =
            new RadioButtonGroup<>(getTranslation("comment.SearchBar.kind"));
    private final Checkbox originals = new Checkbox(getTranslation("comment.SearchBar.originals"));

    /** @param all what the person can find */
    SearchBar(Set<SearchKind> all, boolean mayOpenOriginals, SerializableRunnable asked) {
        words.setClearButtonVisible(true);
        words.setMaxLength(SearchQuery.TYPED_MAX);
        words.setAutocomplete(Autocomplete.OFF);
        words.setAutofocus(true);
        // Enter takes the value along, and ends no conversion of an input method.
        words.getElement()
                .addEventListener("keydown", e -> asked.run())
                .setFilter("event.key === 'Enter' && !event.isComposing")
                .synchronizeProperty("value");
        Set<SearchKind> everything = Set.copyOf(all);
        kinds.setItems(
                Stream.concat(Stream.of(everything), all.stream().map(Set::of)).toList());
        kinds.setItemLabelGenerator(this::label);
        kinds.setValue(everything);
        kinds.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                asked.run();
            }
        });
        originals.setVisible(mayOpenOriginals);
        originals.addValueChangeListener(e -> kinds.setEnabled(!e.getValue()));
        MainButton go = new MainButton(getTranslation("comment.SearchBar.go"));
        go.addClickListener(e -> asked.run());
        Div line = new Div(words, go);
        line.addClassName("search-line");
        getContent().addClassName("call-search");
        getContent().add(line, kinds, originals);
    }

    private String label(Collection<SearchKind> some) {
        return some.size() == 1
                ? getTranslation(Labels.key(some.iterator().next()))
                : getTranslation("comment.SearchBar.all");
    }

    String words() {
        return words.getValue();
    }

    Set<SearchKind> kinds() {
        return kinds.getValue();
    }

    boolean wantsOriginals() {
        return originals.isVisible() && originals.getValue();
    }

    void show(String typed, Set<SearchKind> wanted) {
        words.setValue(typed);
        kinds.setValue(wanted);
    }

    void focus() {
        words.focus();
    }
}
