package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.PressingCases;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.DueDay;

/** The cases of a standing inbox whose day is near or has passed, each a way to its letter. */
class DueCases extends Composite<Card> {

    /** More than that would push the letters off the page; the list of all cases has them. */
    static final int SHOWN = 10;

    DueCases(PressingCases pressing) {
        getContent().setVisible(pressing.count() > 0);
        UnorderedList list = new UnorderedList();
        list.addClassName("redactions");
        pressing.first()
                .forEach(row -> list.add(new ListItem(
                        new Anchor(CommentLinks.submission(row.call(), row.number()), "%04d".formatted(row.number())),
                        new DueDay(row.due(), row.today()),
                        Labels.badge(this, row.state()),
                        new Span(row.owner()),
                        new Span(row.project()))));
        getContent().add(new H2(getTranslation("comment.DueCases.title", pressing.count())), list);
    }
}
