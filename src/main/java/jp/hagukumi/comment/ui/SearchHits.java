package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentHit;
import jp.hagukumi.comment.CommentHits;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MarkedWords;

/** What was found in a call, each a way to its page, the words marked; and the ways to the pages before and behind. */
class SearchHits extends Composite<Card> {

    private final CallId call;

    SearchHits(CallId call, CommentHits found, SerializableConsumer<Integer> page) {
        this.call = call;
        OrderedList list = new OrderedList();
        list.addClassName("found-list");
        list.getElement().setAttribute("aria-label", getTranslation("comment.SearchHits.list"));
        list.getElement().setAttribute("start", Integer.toString(found.page() * CommentHits.PAGE + 1));
        found.hits().forEach(hit -> list.add(item(hit)));
        getContent().add(list);
        if (found.page() > 0 || found.hasMore()) {
            Div pages = new Div();
            pages.addClassName("filters");
            if (found.page() > 0) {
                pages.add(new Button(
                        getTranslation("comment.SearchHits.before", CommentHits.PAGE),
                        e -> page.accept(found.page() - 1)));
            }
            if (found.hasMore()) {
                pages.add(new Button(
                        getTranslation("comment.SearchHits.after", CommentHits.PAGE),
                        e -> page.accept(found.page() + 1)));
            }
            getContent().add(pages);
        }
        if (!found.hasMore() && found.total() > (found.page() + 1L) * CommentHits.PAGE) {
            getContent().add(new Paragraph(getTranslation("comment.SearchHits.narrow")));
        }
    }

    private ListItem item(CommentHit hit) {
        Span number = new Span(hit.label());
        number.addClassName("number");
        Anchor link = new Anchor(
                hit.opinion() == null
                        ? CommentLinks.submission(call, hit.number())
                        : CommentLinks.opinion(call, hit.opinion()));
        link.add(number, new Span(getTranslation(Labels.key(hit.kind()))));
        ListItem item = new ListItem(link);
        if (hit.opinion() != null) {
            item.add(Labels.badge(this, hit.state()));
        }
        MarkedWords words = new MarkedWords();
        hit.snippet().pieces().forEach(piece -> words.add(piece.text(), piece.marked()));
        Div snippet = new Div(words);
        snippet.addClassName("snippet");
        item.add(snippet);
        return item;
    }
}
