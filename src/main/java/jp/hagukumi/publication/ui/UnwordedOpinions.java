package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Unworded;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Pages;

/** The opinions of which no word would be published, each with the way to where it is summed up. */
class UnwordedOpinions extends Composite<Card> {

    private static final int SHOWN = 100;

    private final CallId call;

    UnwordedOpinions(CallId call, List<Unworded> opinions) {
        this.call = call;
        getContent().setVisible(!opinions.isEmpty());
        getContent()
                .add(
                        new H2(getTranslation("publication.UnwordedOpinions.title", opinions.size())),
                        new Paragraph(getTranslation("publication.UnwordedOpinions.how")),
                        new Pages<>(opinions, SHOWN, this::links));
    }

    private Component links(List<Unworded> some) {
        Div links = new Div();
        links.addClassName("form-actions");
        some.forEach(one -> links.add(new Anchor(CommentLinks.submission(call, one.letter()), one.label())));
        return links;
    }
}
