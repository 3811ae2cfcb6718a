package jp.hagukumi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;

/** A long list a page at a time: as much as one looks at, and nothing of it out of reach. */
public class Pages<T> extends Composite<Div> {

    private final ArrayList<T> all;
    private final int size;
    private final SerializableFunction<List<T>, Component> page;

    /** @param page what is shown of some of them */
    public Pages(List<T> all, int size, SerializableFunction<List<T>, Component> page) {
        this(all, size, 0, page);
    }

    /** @param open its place in the list; the page on which it stands is shown first */
    public Pages(List<T> all, int size, int open, SerializableFunction<List<T>, Component> page) {
        this.all = new ArrayList<>(all);
        this.size = size;
        this.page = page;
        getContent().addClassName("pages");
        show(Math.max(0, open) / size * size);
    }

    private void show(int from) {
        int to = Math.min(all.size(), from + size);
        getContent().removeAll();
        getContent().add(page.apply(List.copyOf(all.subList(from, to))));
        if (all.size() > size) {
            Button before = new Button(getTranslation("uikit.Pages.before", size), e -> show(from - size));
            before.setEnabled(from > 0);
            Button after = new Button(getTranslation("uikit.Pages.after", size), e -> show(to));
            after.setEnabled(to < all.size());
            Span where = new Span(getTranslation("uikit.Pages.where", from + 1, to, all.size()));
            where.getElement().setAttribute("role", "status");
            Div ways = new Div(before, where, after);
            ways.addClassName("form-actions");
            getContent().add(ways);
        }
    }
}
