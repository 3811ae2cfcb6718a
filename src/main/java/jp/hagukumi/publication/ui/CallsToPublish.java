package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.hagukumi.comment.CallState;
import jp.hagukumi.comment.ResultCall;
import jp.hagukumi.publication.EditionLinks;
import jp.hagukumi.publication.EditionSummary;
import jp.hagukumi.uikit.Card;

/** The calls whose result can be prepared, published, or published anew. */
class CallsToPublish extends Composite<Card> {

    CallsToPublish(List<ResultCall> calls, List<EditionSummary> editions) {
        getContent().add(new H2(getTranslation("publication.CallsToPublish.title")));
        if (calls.isEmpty()) {
            getContent().add(new Span(getTranslation("publication.CallsToPublish.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("place-list");
        for (ResultCall call : calls) {
            int last = editions.stream()
                    .filter(edition -> call.id().equals(edition.call()))
                    .mapToInt(EditionSummary::number)
                    .max()
                    .orElse(0);
            Span state = new Span(getTranslation(
                    call.state() == CallState.OPEN
                            ? "publication.CallsToPublish.open"
                            : "publication.CallsToPublish.closed",
                    call.opinions()));
            state.addClassName("second");
            list.add(new ListItem(
                    new Anchor(
                            EditionLinks.publish(call.id()),
                            last == 0
                                    ? getTranslation("publication.CallsToPublish.prepare", call.title())
                                    : getTranslation("publication.CallsToPublish.correct", call.title(), last + 1)),
                    state));
        }
        getContent().add(list);
    }
}
