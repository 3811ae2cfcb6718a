package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.publication.EditionLinks;
import jp.hagukumi.publication.EditionShelf;
import jp.hagukumi.publication.EditionSummary;
import jp.hagukumi.publication.Publishing;
import jp.hagukumi.publication.ResultPublishing;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;

/** UC-051: what was published, and for the lead the way to publish more. */
@Route(EditionLinks.EDITIONS)
@Menu(order = 7, title = "publication.EditionsView.title")
@May(Operation.EDITION_READ)
@CssImport("./styles/publication.css")
class EditionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EditionShelf shelf;
    private final transient Publishing publishing;
    private final transient ResultPublishing results;
    private final transient Permissions permissions;

    EditionsView(EditionShelf shelf, Publishing publishing, ResultPublishing results, Permissions permissions) {
        this.shelf = shelf;
        this.publishing = publishing;
        this.results = results;
        this.permissions = permissions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader()
                        .title(getTranslation("publication.EditionsView.title"))
                        .line(getTranslation("publication.EditionsView.line")));
        List<EditionSummary> editions = shelf.editions();
        getContent()
                .add(
                        editions.isEmpty()
                                ? new EmptyState(getTranslation("publication.EditionsView.empty"))
                                : new Card(new EditionTable(editions)));
        if (permissions.allows(Operation.EDITION_PUBLISH)) {
            getContent().add(toPublish(publishing.rounds(), editions), new CallsToPublish(results.calls(), editions));
        }
    }

    private Card toPublish(List<RoundSummary> rounds, List<EditionSummary> editions) {
        return Card.titled(
                getTranslation("publication.EditionsView.publish"),
                rounds.isEmpty()
                        ? new Span(getTranslation("publication.EditionsView.noRound"))
                        : list(rounds, editions));
    }

    private Component list(List<RoundSummary> rounds, List<EditionSummary> editions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("place-list");
        for (RoundSummary round : rounds) {
            Formats formats = Formats.in(getLocale());
            Span plan = new Span(getTranslation(
                    "publication.EditionsView.round",
                    round.planTitle(),
                    getTranslation(round.headingKey(), formats.written(round.headingPlaces()))));
            plan.addClassName("second");
            String year = formats.fiscalYear(round.year());
            list.add(new ListItem(
                    new Anchor(
                            EditionLinks.publish(round.id()),
                            editions.stream()
                                    .filter(edition -> round.id().equals(edition.round()))
                                    .max(Comparator.comparing(EditionSummary::number))
                                    .map(last ->
                                            getTranslation("publication.EditionsView.correct", year, last.number() + 1))
                                    .orElseGet(() -> getTranslation("publication.EditionsView.prepare", year))),
                    plan));
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("publication.EditionsView.title"));
    }
}
