package jp.hagukumi.comment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Consumer;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;

/** The call that the address of a page names. */
final class AddressedCall {

    private AddressedCall() {}

    /** Shows the page for it; the page of unknown addresses where there is none, or none that the person may see. */
    static void show(BeforeEnterEvent event, CallQueries calls, Consumer<CallSummary> page) {
        event.getRouteParameters()
                .get(CommentLinks.CALL_ID)
                .flatMap(CallId::parse)
                .flatMap(calls::find)
                .ifPresentOrElse(page, () -> event.rerouteToError(NotFoundException.class));
    }
}
