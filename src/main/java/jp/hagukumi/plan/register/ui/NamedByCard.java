package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.hagukumi.plan.register.NamedBy;
import jp.hagukumi.plan.register.RegisterLinks;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.uikit.Card;

/** The other plans that name this one, each with what it calls the relation. */
class NamedByCard extends Composite<Card> {

    NamedByCard(List<NamedBy> plans, AsOf asOf) {
        getContent().addClassName("register");
        getContent().setVisible(!plans.isEmpty());
        UnorderedList list = new UnorderedList();
        for (NamedBy by : plans) {
            Div line = new Div(
                    new Anchor(asOf.in(RegisterLinks.position(by.plan())), by.title()),
                    new Span(getTranslation("plan.NamedByCard.as", by.kind())));
            line.addClassName("facts-line");
            list.add(new ListItem(line));
        }
        getContent().add(new H2(getTranslation("plan.NamedByCard.title")), list);
    }
}
