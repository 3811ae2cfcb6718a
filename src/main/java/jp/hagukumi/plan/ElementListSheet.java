package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A sheet with one row for each thing that an element names: words, partners, other elements.
 *
 * @param <T> what is named, with what is said about it
 */
class ElementListSheet<T> extends ElementSheet {

    /** How the things of a list become rows, and rows things. */
    interface Form<T> {

        List<T> of(ElementContent content);

        ElementDraft into(ElementDraft draft, List<T> things);

        /** The texts of the columns behind the element's, the key of what is named first. */
        List<String> cells(T thing, SheetKeys keys);

        T thing(Cells row, SheetKeys keys);
    }

    private final Form<T> form;
    private final String named;

    /** @param further the columns behind the element's: what is named, then what is said about it */
    ElementListSheet(String code, int order, ElementShelf shelf, List<SheetColumn> further, Form<T> form) {
        super(code, order, shelf, further);
        this.form = form;
        this.named = further.getFirst().code();
    }

    @Override
    void rows(String element, ElementSaid said, SheetKeys keys, List<Cells> into) {
        for (T thing : form.of(said.content())) {
            List<String> texts = new ArrayList<>();
            texts.add(element);
            texts.addAll(form.cells(thing, keys));
            into.add(Cells.of(this, texts.toArray(new String[0])));
        }
    }

    /** Things keep their places; those that are added stand behind them. */
    @Override
    public void put(Edit edit, SheetKeys keys, Collection<SheetChange> changes) {
        say(edit, changes, (things, row) -> {
            int place = place(things, row, keys);
            if (place < 0) {
                things.add(form.thing(row, keys));
            } else {
                things.set(place, form.thing(row, keys));
            }
        });
    }

    @Override
    public void remove(Edit edit, SheetKeys keys, Collection<SheetChange> gone) {
        say(edit, gone, (things, row) -> {
            int place = place(things, row, keys);
            if (place >= 0) {
                things.remove(place);
            }
        });
    }

    private interface Deed<T> {
        void on(List<T> things, Cells row);
    }

    private void say(Edit edit, Collection<SheetChange> changes, Deed<T> deed) {
        Map<String, List<Cells>> rows = new LinkedHashMap<>();
        changes.forEach(change -> rows.computeIfAbsent(change.cells().of(ELEMENT), first -> new ArrayList<>())
                .add(change.cells()));
        Map<String, UnaryOperator<ElementContent>> deeds = new LinkedHashMap<>();
        rows.forEach((element, some) -> deeds.put(element, content -> {
            List<T> things = new ArrayList<>(form.of(content));
            some.forEach(row -> deed.on(things, row));
            return form.into(content.draft(), things).content();
        }));
        shelf.say(edit, deeds);
    }

    private int place(List<T> things, Cells row, SheetKeys keys) {
        for (int place = 0; place < things.size(); place++) {
            if (form.cells(things.get(place), keys).getFirst().equals(row.of(named))) {
                return place;
            }
        }
        return -1;
    }
}
