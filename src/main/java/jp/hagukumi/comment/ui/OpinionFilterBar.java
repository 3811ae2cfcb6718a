package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.OpinionChoices;
import jp.hagukumi.comment.OpinionChoices.Choice;
import jp.hagukumi.comment.OpinionFilter;
import jp.hagukumi.comment.search.SearchQuery;

/** Section and place by which opinions are filtered, and words to look for, which may be a name and stay on the server. */
class OpinionFilterBar extends Composite<Div> {

    private final SerializableConsumer<OpinionFilter> filtered;

    OpinionFilterBar(
            CallSummary call,
            OpinionChoices choices,
            OpinionFilter filter,
            SerializableConsumer<OpinionFilter> filtered) {
        this.filtered = filtered;
        getContent().addClassName("opinion-filters");
        Stream<Choice> unassigned = call.allows(Operation.OPINION_ASSIGN)
                ? Stream.of(new Choice(OpinionFilter.NONE, getTranslation("comment.OpinionFilterBar.noSection")))
                : Stream.empty();
        Stream<Choice> own = filter.section().equals(OpinionFilter.OWN)
                ? Stream.of(new Choice(OpinionFilter.OWN, getTranslation("comment.OpinionFilterBar.own")))
                : Stream.empty();
        getContent()
                .add(
                        box(
                                "comment.OpinionsView.department",
                                Stream.concat(Stream.concat(unassigned, own), choices.sections().stream())
                                        .toList(),
                                filter.section(),
                                chosen -> this.filtered.accept(filter.section(chosen))),
                        box(
                                "comment.OpinionsView.place",
                                choices.places(),
                                filter.place(),
                                chosen -> this.filtered.accept(filter.place(chosen))));
    }

    /** Asks for words too. */
    OpinionFilterBar withWords(String words, SerializableConsumer<String> asked) {
        TextField field = new TextField(getTranslation("comment.OpinionFilterBar.words"));
        field.setClearButtonVisible(true);
        field.setMaxLength(SearchQuery.TYPED_MAX);
        field.setAutocomplete(Autocomplete.OFF);
        field.setValue(words);
        field.addValueChangeListener(e -> asked.accept(e.getValue().strip()));
        getContent().add(field);
        return this;
    }

    private ComboBox<Choice> box(String label, List<Choice> items, String code, SerializableConsumer<String> chosen) {
        ComboBox<Choice> box = new ComboBox<>(getTranslation(label));
        box.setItems(items);
        box.setItemLabelGenerator(Choice::label);
        box.setClearButtonVisible(true);
        box.setPlaceholder(getTranslation("comment.OpinionsView.all"));
        items.stream().filter(one -> one.code().equals(code)).findFirst().ifPresent(box::setValue);
        box.addValueChangeListener(
                e -> chosen.accept(e.getValue() == null ? "" : e.getValue().code()));
        return box;
    }
}
