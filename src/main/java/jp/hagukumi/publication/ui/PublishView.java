package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.publication.EditionId;
import jp.hagukumi.publication.EditionLinks;
import jp.hagukumi.publication.EditionPreview;
import jp.hagukumi.publication.Publishing;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.PageHeader;

/** UC-051: the lead sees what would be published and what is missing, and publishes. */
@Route(EditionLinks.PUBLISH)
@May(Operation.EDITION_PUBLISH)
@CssImport("./styles/publication.css")
class PublishView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Publishing publishing;
    private String title = "";

    PublishView(Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(EditionLinks.ROUND_ID)
                .flatMap(RoundId::parse)
                .filter(this::isThere)
                .map(publishing::preview)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private boolean isThere(RoundId round) {
        Optional<RoundSummary> known = publishing.rounds().stream()
                .filter(one -> one.id().equals(round))
                .findFirst();
        return known.isPresent();
    }

    private void show(EditionPreview preview) {
        String year = Formats.in(getLocale()).fiscalYear(preview.year());
        title = getTranslation("publication.PublishView.title", year);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader()
                                .step(getTranslation("publication.EditionsView.title"), EditionLinks.editions())
                                .title(title)
                                .line(preview.planTitle()),
                        new PreviewSection(preview),
                        new PublishForm(preview, this::publish));
    }

    private void publish(Publishing.Command command) {
        EditionId edition = publishing.publish(command);
        Notifier.done(getTranslation("publication.PublishView.done"));
        UI.getCurrent().navigate(EditionLinks.edition(edition));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
