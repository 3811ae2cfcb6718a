package jp.hagukumi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** The head of every page: the way here, the one heading, a line below it, and the page's actions at the right. */
public class PageHeader extends Composite<Header> {

    private final Nav way = new Nav();
    private final H1 title = new H1();
    private final Paragraph line = new Paragraph();
    private final Div actions = new Div();

    public PageHeader() {
        getContent().addClassName("page-header");
        way.addClassName("way");
        way.getElement().setAttribute("aria-label", getTranslation("common.wayHere"));
        way.setVisible(false);
        line.addClassName("line");
        line.setVisible(false);
        actions.addClassName("actions");
        Div words = new Div(way, title, line);
        words.addClassName("words");
        getContent().add(words, actions);
    }

    public PageHeader title(String text) {
        title.setText(text);
        return this;
    }

    public PageHeader line(String text) {
        line.setText(text);
        line.setVisible(!text.isEmpty());
        return this;
    }

    /** Forgets the way; then one {@link #step} for each place passed. */
    public PageHeader clearWay() {
        way.removeAll();
        way.setVisible(false);
        return this;
    }

    /** One place on the way here, outermost first. */
    public PageHeader step(String text, String path) {
        Anchor link = new Anchor(path, text);
        link.setRouterIgnore(false);
        way.add(link, new Span("›"));
        way.setVisible(true);
        return this;
    }

    public PageHeader step(RouterLink link) {
        way.add(link, new Span("›"));
        way.setVisible(true);
        return this;
    }

    /** What can be done here, in place of what stood there. */
    public PageHeader actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }
}
