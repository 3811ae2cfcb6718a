package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.SubmissionRow;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.PageHeader;

/** UC-041 and UC-042: the letters of a call at the left, one of them being sorted beside it. */
@Route(CommentLinks.CALL)
@RouteAlias(CommentLinks.SUBMISSION)
@May(Operation.SUBMISSION_READ)
@CssImport("./styles/comment.css")
class InboxView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallQueries queries;
    private final transient Inbox inbox;
    private final transient CallAdministration administration;
    private final transient LetterServices services;
    private String title = "";

    InboxView(CallQueries queries, Inbox inbox, CallAdministration administration, LetterServices services) {
        this.queries = queries;
        this.inbox = inbox;
        this.administration = administration;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean onlyToSplit = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CommentLinks.SHOW)
                .filter(InboxList.TO_SPLIT::equals)
                .isPresent();
        int number = event.getRouteParameters().getInteger(CommentLinks.NUMBER).orElse(0);
        event.getRouteParameters()
                .get(CommentLinks.CALL_ID)
                .flatMap(CallId::parse)
                .flatMap(queries::find)
                .ifPresentOrElse(
                        call -> show(call, number, onlyToSplit), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(CallSummary call, int wanted, boolean onlyToSplit) {
        title = call.title();
        getContent().removeAll();
        getContent().add(header(call));
        List<SubmissionRow> letters = inbox.letters(call.id(), onlyToSplit);
        if (call.counts().letters() == 0) {
            getContent().add(new EmptyState(getTranslation("comment.InboxView.empty")));
            return;
        }
        int number =
                wanted > 0 || letters.isEmpty() ? wanted : letters.getFirst().number();
        Div columns = new Div(new InboxList(call, letters, number, onlyToSplit));
        columns.addClassName("inbox");
        if (inbox.letter(call.id(), number, jp.hagukumi.comment.Cut.SENTENCES).isPresent()) {
            columns.add(new LetterPanel(
                    services,
                    call,
                    number,
                    InboxList.nextAfter(letters, number),
                    () -> show(reloaded(call), number, onlyToSplit)));
        } else {
            columns.add(new EmptyState(getTranslation("comment.InboxView.choose")));
        }
        getContent().add(columns);
    }

    private CallSummary reloaded(CallSummary call) {
        return queries.find(call.id()).orElse(call);
    }

    private PageHeader header(CallSummary call) {
        PageHeader header = new PageHeader()
                .step(getTranslation("comment.CallsView.title"), CommentLinks.calls())
                .title(call.title())
                .line(Labels.line(this, Formats.in(getLocale()), call, call.counts()));
        Div actions = new Div(new Anchor(
                CommentLinks.opinions(call.id()),
                getTranslation("comment.InboxView.opinions", call.counts().opinions())));
        actions.addClassName("header-links");
        if (call.allows(Operation.CALL_CLOSE) && call.over()) {
            actions.add(new Button(getTranslation("comment.InboxView.close"), e -> askToClose(call)));
        }
        if (call.allows(Operation.SUBMISSION_ENTER)) {
            MainButton enter = new MainButton(getTranslation("comment.InboxView.enter"));
            enter.addClickListener(e -> UI.getCurrent().navigate(CommentLinks.enter(call.id())));
            actions.add(enter);
        }
        return header.actions(actions);
    }

    private void askToClose(CallSummary call) {
        new ConfirmDialog(
                        getTranslation("comment.InboxView.close"),
                        getTranslation("comment.InboxView.closeEffect"),
                        getTranslation("comment.InboxView.close"),
                        () -> {
                            administration.close(call.id(), call.version());
                            UI.getCurrent().navigate(CommentLinks.calls());
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
