package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** One letter: its head, its sender behind a mask, its parts for sorting, and the opinions cut from it. */
class LetterPanel extends Composite<Div> {

    private final transient LetterServices services;
    private final CallSummary call;
    private final int number;
    private final int next;
    private final transient Runnable changed;

    /**
     * @param next the number of the letter that follows in the list, 0 if none does
     * @param changed called after anything was changed, to show everything anew
     */
    LetterPanel(LetterServices services, CallSummary call, int number, int next, Runnable changed) {
        this.services = services;
        this.call = call;
        this.number = number;
        this.next = next;
        this.changed = changed;
        getContent().addClassName("letter-and-opinions");
        show(Cut.SENTENCES);
    }

    private void show(Cut cut) {
        getContent().removeAll();
        services.inbox().letter(call.id(), number, cut).ifPresent(letter -> {
            Card card = new Card(
                    head(letter),
                    new SenderLine(services, letter, changed),
                    new SplittingPanel(services.splitting(), letter, cut, this::show, changed, nextButton()));
            card.addClassName("letter");
            getContent().add(card, new OpinionsPanel(services, call, letter, changed));
        });
    }

    private Div head(SubmissionDetails letter) {
        Formats formats = Formats.in(getLocale());
        H2 title = new H2("%04d".formatted(letter.number()));
        Div head = new Div(
                title,
                new Span(getTranslation(Labels.key(letter.channel()))),
                new Span(formats.dateTime(letter.receivedAt())));
        head.addClassName("letter-head");
        if (letter.late()) {
            head.add(new StatusBadge(getTranslation("comment.late"), Tone.QUIET));
        }
        if (!letter.consent()) {
            head.add(new StatusBadge(getTranslation("comment.noConsent"), Tone.WAITS));
        }
        if (!letter.senderComplete()) {
            head.add(new StatusBadge(getTranslation("comment.incomplete"), Tone.WAITS));
        }
        return head;
    }

    private Button nextButton() {
        Button button = new Button(
                getTranslation("comment.LetterPanel.next"),
                e -> UI.getCurrent().navigate(CommentLinks.submission(call.id(), next)));
        button.setEnabled(next > 0);
        button.setVisible(call.allows(Operation.SUBMISSION_READ));
        return button;
    }
}
