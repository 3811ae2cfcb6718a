package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.OptionalInt;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.InboxPage;
import jp.hagukumi.comment.LetterFilter;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;

/** UC-041 and UC-042: the letters of a call at the left, one of them being sorted beside it. */
@Route(CommentLinks.CALL)
@RouteAlias(CommentLinks.SUBMISSION)
@May(Operation.SUBMISSION_READ)
@CssImport("./styles/comment.css")
class InboxView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NO_FOCUS = -1;

    private final transient CallQueries queries;
    private final transient Inbox inbox;
    private final transient CallAdministration administration;
    private final transient LetterServices services;
    private String title = "";
    /** How finely the clerk wants letters to be cut, from one letter to the next. */
    private Cut cut = Cut.SENTENCES;

    InboxView(CallQueries queries, Inbox inbox, CallAdministration administration, LetterServices services) {
        this.queries = queries;
        this.inbox = inbox;
        this.administration = administration;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LetterFilter filter = LetterFilter.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CommentLinks.SHOW)
                .orElse(""));
        int number = event.getRouteParameters().getInteger(CommentLinks.NUMBER).orElse(0);
        AddressedCall.show(event, queries, call -> show(call, number, filter, NO_FOCUS));
    }

    /** @param focus from where on in the letter the next free part gets the focus, none below zero */
    private void show(CallSummary call, int wanted, LetterFilter filter, int focus) {
        title = call.title();
        getContent().removeAll();
        getContent().addClassName("comment-page");
        getContent()
                .add(new PageHeader()
                        .step(getTranslation("comment.CallsView.title"), CommentLinks.calls())
                        .title(call.title())
                        .line(Labels.line(this, Formats.in(getLocale()), call, call.counts()))
                        .actions(new InboxActions(call, administration)));
        if (call.kind().hasCases()) {
            getContent().add(new DueCases(services.cases().pressing(call.id(), DueCases.SHOWN)));
        }
        InboxPage page = inbox.letters(call.id(), filter, wanted);
        if (call.counts().letters() == 0) {
            getContent().add(new EmptyState(getTranslation("comment.InboxView.empty")));
            return;
        }
        int number = wanted > 0 || page.rows().isEmpty()
                ? wanted
                : page.rows().getFirst().number();
        Div columns =
                new Div(new InboxList(call, page, number, filter, inbox.count(call.id(), LetterFilter.INCOMPLETE)));
        columns.addClassName("inbox");
        columns.add(inbox.letter(call.id(), number, cut)
                .<Component>map(letter -> new LetterPanel(
                        services,
                        call,
                        letter,
                        new LetterPanel.Place(next(call, number, filter), cut, focus),
                        new LetterPanel.Events(
                                () -> show(reloaded(call), number, filter, NO_FOCUS),
                                at -> show(reloaded(call), number, filter, at),
                                finer -> recut(call, number, filter, finer))))
                .orElseGet(() -> new EmptyState(getTranslation("comment.InboxView.choose"))));
        getContent().add(columns);
    }

    /** Where the next letter under the same filter is, behind the last one the first; empty where there is no other. */
    private String next(CallSummary call, int number, LetterFilter filter) {
        OptionalInt behind = inbox.next(call.id(), filter, number);
        OptionalInt next = behind.isPresent() ? behind : inbox.next(call.id(), filter, 0);
        return next.isEmpty() || next.getAsInt() == number
                ? ""
                : CommentLinks.submission(call.id(), next.getAsInt(), filter);
    }

    private void recut(CallSummary call, int number, LetterFilter filter, Cut wanted) {
        cut = wanted;
        show(call, number, filter, 0);
    }

    private CallSummary reloaded(CallSummary call) {
        return queries.find(call.id()).orElse(call);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
