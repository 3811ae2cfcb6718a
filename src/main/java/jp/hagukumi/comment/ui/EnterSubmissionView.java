package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Instant;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.Typing;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.PageHeader;

/** UC-041: a clerk types in a letter. */
@Route(CommentLinks.ENTER)
@May(Operation.SUBMISSION_ENTER)
@CssImport("./styles/comment.css")
class EnterSubmissionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallQueries queries;
    private final transient Intake intake;
    private final transient Typing typing;
    private final transient Clock clock;

    EnterSubmissionView(CallQueries queries, Intake intake, Typing typing, Clock clock) {
        this.queries = queries;
        this.intake = intake;
        this.typing = typing;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedCall.show(event, queries, this::show);
    }

    private void show(CallSummary call) {
        PageHeader header = new PageHeader()
                .step(getTranslation("comment.CallsView.title"), CommentLinks.calls())
                .step(call.title(), CommentLinks.call(call.id()))
                .title(getTranslation("comment.EnterSubmissionView.title"));
        getContent().removeAll();
        getContent().add(header);
        if (call.allows(Operation.SUBMISSION_ENTER)) {
            header.line(getTranslation("comment.EnterSubmissionView.line"));
            offer(call);
        } else {
            getContent().add(closed(call));
        }
    }

    /** Whoever would type a whole letter here would be refused in the end. */
    private EmptyState closed(CallSummary call) {
        Instant at = call.closedAt();
        return new EmptyState(
                getTranslation(
                        "comment.EnterSubmissionView.closed",
                        at == null ? "" : Formats.in(getLocale()).dateTime(at),
                        call.closedBy()),
                new Anchor(CommentLinks.call(call.id()), getTranslation("comment.EnterSubmissionView.toInbox")));
    }

    /** What was begun comes first: whoever goes on with it does not type it twice. */
    private void offer(CallSummary call) {
        TypingDesk desk = new TypingDesk(
                call, typing, intake, JapanTime.at(clock.instant()), number -> entered(call, number), () -> show(call));
        DraftOffer offer = new DraftOffer(typing, call.id(), desk::goOn);
        getContent().add(offer, desk);
    }

    private static void entered(CallSummary call, int number) {
        UI ui = UI.getCurrent();
        Notifier.done(ui.getTranslation("comment.EnterSubmissionView.done", "%04d".formatted(number)));
        ui.navigate(CommentLinks.submission(call.id(), number));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("comment.EnterSubmissionView.title"));
    }
}
