package jp.hagukumi.plan.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.plan.RevisionRow;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.history.Comparison;
import jp.hagukumi.plan.history.Difference;
import jp.hagukumi.uikit.Card;
import org.jspecify.annotations.Nullable;

/** Which two dates are compared, and what is shown of what differs; every choice asks for a new address. */
class CompareBar extends Composite<Card> {

    CompareBar(
            List<Thing> things,
            List<RevisionRow> revisions,
            Comparison comparison,
            CompareAddress address,
            SerializableConsumer<CompareAddress> wanted) {
        Side from = address.from() == null ? Side.TODAY : address.from();
        Div sides = new Div(
                new SideField(
                        getTranslation("plan.CompareBar.old"),
                        revisions,
                        from,
                        side -> wanted.accept(address.from(side))),
                new SideField(
                        getTranslation("plan.CompareBar.young"),
                        revisions,
                        address.to(),
                        side -> wanted.accept(address.to(side))));
        sides.addClassName("sides");
        Div filters = new Div(
                choice(
                        "plan.CompareBar.how",
                        Stream.of(Difference.values()).map(Enum::name).toList(),
                        address.difference() == null ? "" : address.difference().name(),
                        name -> name.isEmpty()
                                ? getTranslation(
                                        "plan.CompareBar.all", comparison.rows().size())
                                : getTranslation(
                                        "plan.CompareBar.count",
                                        getTranslation("plan.Difference." + name),
                                        comparison.count(Difference.valueOf(name))),
                        name -> wanted.accept(
                                address.only(name.isEmpty() ? (@Nullable Difference) null : Difference.valueOf(name)))),
                choice(
                        "plan.CompareBar.what",
                        things.stream().map(Enum::name).toList(),
                        address.thing() == null ? "" : address.thing().name(),
                        name -> name.isEmpty()
                                ? getTranslation("plan.CompareBar.everything")
                                : getTranslation("plan.Thing." + name),
                        name -> wanted.accept(
                                address.only(name.isEmpty() ? (@Nullable Thing) null : Thing.valueOf(name)))));
        filters.addClassName("sides");
        getContent().addClassName("compare-bar");
        getContent().add(sides, filters);
    }

    /** An empty name stands for all. */
    private Select<String> choice(
            String label,
            List<String> names,
            String shown,
            com.vaadin.flow.component.ItemLabelGenerator<String> words,
            SerializableConsumer<String> wanted) {
        Select<String> choice = new Select<>();
        choice.setLabel(getTranslation(label));
        choice.setItems(Stream.concat(Stream.of(""), names.stream()).toList());
        choice.setItemLabelGenerator(words);
        choice.setValue(shown);
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                wanted.accept(chosen.getValue());
            }
        });
        return choice;
    }
}
