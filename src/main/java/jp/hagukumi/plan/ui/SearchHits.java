package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.plan.MarkedText;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.SearchHit;
import jp.hagukumi.plan.SearchResult;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MarkedWords;
import jp.hagukumi.uikit.StatusBadge;

/** What was found in one plan: each hit below what stands above it in the tree, with the words marked. */
class SearchHits extends Composite<Card> {

    SearchHits(SearchResult.InPlan found) {
        OrderedList list = new OrderedList();
        list.addClassName("hits");
        found.hits().forEach(hit -> list.add(item(hit)));
        getContent()
                .add(
                        new H2(new Anchor(
                                PlanLinks.plan(found.plan().id()), found.plan().title())),
                        list);
        int more = found.found() - found.hits().size();
        if (more > 0) {
            getContent().add(new Paragraph(getTranslation("plan.SearchHits.more", more)));
        }
    }

    private ListItem item(SearchHit hit) {
        ListItem item = new ListItem();
        if (!hit.way().isEmpty()) {
            Div way = new Div(new Span(String.join(getTranslation("plan.SearchHits.below"), hit.way())));
            way.addClassName("way");
            item.add(way);
        }
        Anchor title = new Anchor(hit.link());
        boolean named =
                hit.title().pieces().stream().anyMatch(piece -> !piece.text().isBlank());
        title.add(named ? marked(hit.title()) : new Span(getTranslation("plan.Thing." + hit.thing())));
        item.add(title);
        if (named && hit.thing() != Thing.ELEMENT) {
            item.add(new StatusBadge(getTranslation("plan.Thing." + hit.thing()), StatusBadge.Tone.QUIET));
        }
        if (!hit.snippet().pieces().isEmpty()) {
            Div snippet = new Div(marked(hit.snippet()));
            snippet.addClassName("snippet");
            item.add(snippet);
        }
        return item;
    }

    private static Component marked(MarkedText text) {
        MarkedWords words = new MarkedWords();
        text.pieces().forEach(piece -> words.add(piece.text(), piece.marked()));
        return words;
    }
}
