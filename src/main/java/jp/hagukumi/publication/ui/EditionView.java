package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.publication.EditionId;
import jp.hagukumi.publication.EditionLinks;
import jp.hagukumi.publication.EditionShelf;
import jp.hagukumi.publication.EditionSummary;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.PageHeader;

/** UC-051: one edition: what it contains, its hashes, the pages to read and the zip to take along. */
@Route(EditionLinks.EDITION)
@May(Operation.EDITION_READ)
@CssImport("./styles/publication.css")
class EditionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EditionShelf shelf;
    private final transient Permissions permissions;
    private String title = "";

    EditionView(EditionShelf shelf, Permissions permissions) {
        this.shelf = shelf;
        this.permissions = permissions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(EditionLinks.EDITION_ID)
                .flatMap(EditionId::parse)
                .flatMap(shelf::edition)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(EditionSummary edition) {
        title = edition.title();
        getContent().removeAll();
        getContent()
                .add(new PageHeader()
                        .step(getTranslation("publication.EditionsView.title"), EditionLinks.editions())
                        .title(title)
                        .line(edition.planTitle())
                        .actions(actions(edition)));
        if (!edition.latest()) {
            Paragraph replaced = new Paragraph(getTranslation("publication.EditionView.replaced"));
            replaced.addClassName("replaced-note");
            getContent().add(replaced);
        }
        List<LocalDate> corrections = shelf.correctionsSince(edition.id());
        if (!corrections.isEmpty()) {
            getContent().add(new CorrectionNote(edition.plan(), corrections));
        }
        getContent().add(new Card(new EditionFacts(edition)), new Card(new EditionHashes(edition)));
    }

    private Component[] actions(EditionSummary edition) {
        List<Component> actions = new ArrayList<>();
        if (permissions.allows(Operation.EDITION_PUBLISH) && edition.latest()) {
            actions.add(new Anchor(EditionLinks.further(edition), getTranslation("publication.EditionView.correct")));
        }
        actions.add(zip(edition));
        Anchor read = new Anchor(EditionLinks.online(edition.id()), getTranslation("publication.EditionView.read"));
        read.setRouterIgnore(true);
        read.setTarget(AnchorTarget.BLANK);
        read.addClassName("main-link");
        actions.add(read);
        return actions.toArray(Component[]::new);
    }

    /** The permission is asked again when the download is called: the page may have lain open since. */
    private Anchor zip(EditionSummary edition) {
        EditionId id = edition.id();
        String name = "edition-%d-%d.zip".formatted(edition.year().startYear(), edition.number());
        long bytes = edition.zip().bytes();
        Anchor zip = new Anchor(
                DownloadHandler.fromInputStream(download -> shelf.zip(id)
                        .map(stream -> new DownloadResponse(stream, name, "application/zip", bytes))
                        .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND))),
                getTranslation("publication.EditionView.download"));
        zip.setRouterIgnore(true);
        return zip;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
