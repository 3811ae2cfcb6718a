package jp.hagukumi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page with a hairline around it and, mostly, a heading. */
public class Card extends Section {

    public Card(Component... content) {
        addClassName("card");
        add(content);
    }

    public static Card titled(String heading, Component... content) {
        Card card = new Card(new H2(heading));
        card.add(content);
        return card;
    }
}
