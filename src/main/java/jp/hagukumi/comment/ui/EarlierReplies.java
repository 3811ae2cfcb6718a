package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import jp.hagukumi.comment.AlikeReply;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MarkedWords;

/** What the city replied to opinions like this one, the nearest first, each to be taken over into the draft. */
class EarlierReplies extends Composite<Card> {

    /** @param take is told the words that somebody wants in the draft */
    EarlierReplies(List<AlikeReply> replies, SerializableConsumer<String> take) {
        getContent().addClassName("earlier-replies");
        getContent().add(new H2(getTranslation("comment.EarlierReplies.title", replies.size())));
        if (replies.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("comment.EarlierReplies.none"));
            none.addClassName("second");
            getContent().add(none);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("found-list");
        replies.forEach(one -> list.add(item(one, take)));
        getContent().add(list);
    }

    private ListItem item(AlikeReply one, SerializableConsumer<String> take) {
        Span number = new Span(one.number());
        number.addClassName("number");
        Anchor link = new Anchor(CommentLinks.opinion(one.call(), one.opinion()));
        link.add(number, new Span(one.callTitle()));
        Paragraph facts = new Paragraph(getTranslation(
                "comment.EarlierReplies.facts",
                one.reflection().isEmpty() ? getTranslation("comment.ReplyPanel.noClass") : one.reflection(),
                Formats.in(getLocale()).dateTime(one.approvedAt()),
                one.percent()));
        facts.addClassName("second");
        Div words = new Div(words(one));
        words.addClassName("snippet");
        Paragraph reply = new Paragraph(one.text());
        reply.addClassName("original-text");
        Button over = new Button(getTranslation("comment.EarlierReplies.take"), e -> take.accept(one.text()));
        over.addThemeVariants(ButtonVariant.LUMO_SMALL);
        over.setAriaLabel(getTranslation("comment.EarlierReplies.takeOf", one.number()));
        return new ListItem(link, facts, words, reply, over);
    }

    private static MarkedWords words(AlikeReply one) {
        MarkedWords words = new MarkedWords();
        one.words().forEach(piece -> words.add(piece.text(), piece.shared()));
        return words;
    }
}
