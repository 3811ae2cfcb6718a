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
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.publication.EditionId;
import jp.hagukumi.publication.EditionLinks;
import jp.hagukumi.publication.ResultOrder;
import jp.hagukumi.publication.ResultPreview;
import jp.hagukumi.publication.ResultPublishing;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.PageHeader;

/** UC-052: the lead sees what would be published of a call and what is missing, and publishes all replies together. */
@Route(EditionLinks.PUBLISH_RESULT)
@May(Operation.EDITION_PUBLISH)
@CssImport("./styles/publication.css")
class PublishResultView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ResultPublishing publishing;

    PublishResultView(ResultPublishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(EditionLinks.CALL_ID)
                .flatMap(CallId::parse)
                .flatMap(call -> publishing.preview(call, ResultOrder.NUMBER))
                .ifPresentOrElse(
                        preview -> show(preview, ResultOrder.NUMBER),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ResultPreview preview, ResultOrder order) {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader()
                                .step(getTranslation("publication.EditionsView.title"), EditionLinks.editions())
                                .title(getTranslation("publication.PublishResultView.title", preview.callTitle()))
                                .line(preview.planTitle()),
                        new ResultSection(
                                preview,
                                order,
                                chosen -> publishing
                                        .preview(preview.call(), chosen)
                                        .ifPresent(other -> show(other, chosen))),
                        new UnwordedOpinions(preview.call(), preview.unworded()),
                        new PublishResultForm(preview, order, this::publish),
                        new ResultAnswers(preview));
    }

    private void publish(ResultPublishing.Command command) {
        EditionId edition = publishing.publish(command);
        Notifier.done(getTranslation("publication.PublishView.done"));
        UI.getCurrent().navigate(EditionLinks.edition(edition));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("publication.PublishResultView.page"));
    }
}
