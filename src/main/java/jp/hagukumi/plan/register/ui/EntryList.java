package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import jp.hagukumi.plan.register.Registered;
import jp.hagukumi.plan.register.Said;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.EmptyState;

/** One register of a plan: its entries in their order, and what may be done with them. */
class EntryList<S extends Said> extends Composite<Card> {

    private final List<Registered<S>> entries;
    private final EntryWords<S> words;
    private final SerializableSupplier<EntryFields<S>> fields;
    private final EntryDeeds deeds;
    private final SerializableFunction<Registered<S>, List<Component>> below;

    /**
     * The register.
     *
     * @param register names it in the translation files
     * @param below what stands below an entry
     */
    EntryList(
            String register,
            List<Registered<S>> entries,
            EntryWords<S> words,
            SerializableSupplier<EntryFields<S>> fields,
            EntryDeeds deeds,
            SerializableFunction<Registered<S>, List<Component>> below) {
        this.below = below;
        this.entries = entries;
        this.words = words;
        this.fields = fields;
        this.deeds = deeds;
        Div head = new Div(new H2(getTranslation("plan.EntryList." + register)));
        head.addClassName("register-head");
        if (deeds.areAllowed()) {
            Button add = new Button(
                    getTranslation("plan.EntryList.add"),
                    e -> new EntryDialog<>(
                                    getTranslation(
                                            "plan.EntryList.addTo", getTranslation("plan.EntryList." + register)),
                                    fields.get(),
                                    null,
                                    words,
                                    deeds)
                            .open());
            add.setAriaLabel(getTranslation("plan.EntryList.addTo", getTranslation("plan.EntryList." + register)));
            head.add(add);
        }
        getContent().addClassName("register");
        getContent().add(head);
        if (entries.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("plan.EntryList.empty")));
            return;
        }
        OrderedList list = new OrderedList();
        for (int i = 0; i < entries.size(); i++) {
            list.add(item(i));
        }
        getContent().add(list);
    }

    private ListItem item(int index) {
        Registered<S> entry = entries.get(index);
        S said = entry.said();
        String name = words.title(said);
        Div content = new Div(
                words.way(said).map(way -> new H3(new Anchor(way, name))).orElseGet(() -> new H3(name)));
        Div line = new Div();
        line.addClassName("facts-line");
        words.facts(said).stream().filter(fact -> !fact.isBlank()).forEach(fact -> line.add(new Span(fact)));
        if (line.getComponentCount() > 0) {
            content.add(line);
        }
        words.texts(said).stream().filter(text -> !text.isBlank()).forEach(text -> {
            Paragraph body = new Paragraph(text);
            body.addClassName("original-text");
            content.add(body);
        });
        content.add(below.apply(entry));
        ListItem item = new ListItem(content);
        if (deeds.areAllowed()) {
            item.add(buttons(index, entry, name));
        }
        return item;
    }

    private Div buttons(int index, Registered<S> entry, String name) {
        Div buttons = new Div();
        buttons.addClassName("entry-buttons");
        buttons.add(button(
                "change",
                name,
                () -> new EntryDialog<>(
                                getTranslation("plan.EntryList.changeOf", name), fields.get(), entry, words, deeds)
                        .open()));
        if (index > 0) {
            buttons.add(button("up", name, () -> deeds.swap(entries.get(index - 1), entry)));
        }
        if (index < entries.size() - 1) {
            buttons.add(button("down", name, () -> deeds.swap(entry, entries.get(index + 1))));
        }
        buttons.add(button(
                "remove",
                name,
                () -> new ConfirmDialog(
                                getTranslation("plan.EntryList.removeOf", name),
                                getTranslation("plan.EntryList.removeEffect"),
                                getTranslation("plan.EntryList.remove"),
                                () -> deeds.remove(entry))
                        .open()));
        return buttons;
    }

    private Button button(String verb, String name, Runnable act) {
        Button button = new Button(getTranslation("plan.EntryList." + verb), e -> act.run());
        button.setAriaLabel(getTranslation("plan.EntryList." + verb + "Of", name));
        return button;
    }
}
