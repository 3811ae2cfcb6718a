package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallParticulars;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallState;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.InternalBook;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.PageHeader;

/** UC-040: what the public is told of a call: how far it has come, its particulars, the days of its procedure. */
@Route(CommentLinks.PARTICULARS)
@May(Operation.CALL_READ)
@CssImport("./styles/comment.css")
class CallView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallQueries queries;
    private final transient CallAdministration administration;
    private final transient InternalBook book;
    private String title = "";

    CallView(CallQueries queries, CallAdministration administration, InternalBook book) {
        this.queries = queries;
        this.book = book;
        this.administration = administration;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedCall.show(event, queries, call -> show(call, false));
    }

    private void show(CallSummary call, boolean writing) {
        title = getTranslation("comment.CallView.titleOf", call.title());
        PageHeader header = new PageHeader().step(getTranslation("comment.CallsView.title"), CommentLinks.calls());
        if (call.allows(Operation.SUBMISSION_READ)) {
            header.step(call.title(), CommentLinks.call(call.id()));
        }
        header.title(title).line(Labels.lastDays(this, Formats.in(getLocale()), call));
        boolean mayWrite = call.allows(Operation.CALL_OPEN) && call.state() == CallState.OPEN;
        if (mayWrite && !writing) {
            header.actions(new Button(getTranslation("comment.CallView.change"), e -> show(call, true)));
        }
        CallParticulars particulars = queries.particulars(call.id());
        getContent().removeAll();
        getContent().addClassName("comment-page");
        getContent().add(header);
        if (mayWrite && writing) {
            getContent()
                    .add(new ParticularsForm(call.kind(), particulars, wanted -> save(call, wanted), () -> show(call)));
            return;
        }
        getContent()
                .add(
                        new StatusCard(queries.status(call.id())),
                        new ProcedureCard(queries.procedure(call.id())),
                        new ParticularsCard(call.kind(), particulars));
        if (call.allows(Operation.SUBMISSION_READ)) {
            getContent().add(new BookCard(book, call), new RetentionCard(call, day -> keep(call, day)));
        }
    }

    private void keep(CallSummary call, LocalDate day) {
        administration.keepUntil(call.id(), call.version(), day);
        Notifier.done(getTranslation("comment.RetentionCard.saved"));
        show(call);
    }

    private void save(CallSummary call, CallParticulars wanted) {
        administration.change(call.id(), call.version(), wanted);
        Notifier.done(getTranslation("comment.CallView.saved"));
        show(call);
    }

    private void show(CallSummary call) {
        show(queries.find(call.id()).orElse(call), false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
