package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.hagukumi.plan.register.Use;
import jp.hagukumi.plan.ui.AsOf;

/** Where an entry of a register or a word is used, each place a link; many of them open on demand. */
class UsesList extends Composite<Div> {

    private static final int AT_ONCE = 5;
    private static final int SHOWN = 200;

    /** @param name of what is used, as it stands before the number of uses */
    UsesList(String name, List<Use> uses, AsOf asOf) {
        getContent().addClassName("uses");
        String heading = getTranslation("plan.UsesList.of", name, uses.size());
        getContent().add(uses.size() > AT_ONCE ? folded(heading, uses, asOf) : open(heading, uses, asOf));
    }

    private Component open(String heading, List<Use> uses, AsOf asOf) {
        Div line = new Div(new Span(uses.isEmpty() ? getTranslation("plan.UsesList.none") : heading));
        line.addClassNames("facts-line", "second");
        uses.forEach(use -> line.add(link(use, asOf)));
        return line;
    }

    private Component folded(String heading, List<Use> uses, AsOf asOf) {
        UnorderedList list = new UnorderedList();
        list.addClassName("children");
        uses.stream().limit(SHOWN).forEach(use -> list.add(new ListItem(link(use, asOf))));
        Div content = new Div(list);
        if (uses.size() > SHOWN) {
            content.add(new Span(getTranslation("plan.UsesList.more", uses.size() - SHOWN)));
        }
        return new NativeDetails(heading, content);
    }

    private static Anchor link(Use use, AsOf asOf) {
        return new Anchor(asOf.in(use.path()), use.title());
    }
}
