package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.OpinionDetails;

/** Which opinions of the same purport a reply answers: whoever writes or judges it has to have all of them in mind. */
class AnsweredTogether extends Composite<Div> {

    AnsweredTogether(OpinionDetails opinion) {
        UnorderedList list = new UnorderedList();
        opinion.others().forEach(row -> {
            Span words = new Span(row.summary());
            words.addClassName("original-text");
            list.add(new ListItem(new Anchor(CommentLinks.opinion(row.call(), row.id()), row.label()), words));
        });
        getContent().add(new H3(getTranslation("comment.AnsweredTogether.title", opinion.answers())), list);
        int rest = opinion.answers() - 1 - opinion.others().size();
        if (rest > 0) {
            getContent()
                    .add(new Anchor(
                            CommentLinks.opinions(opinion.row().call()),
                            getTranslation("comment.AnsweredTogether.rest", rest)));
        }
    }
}
