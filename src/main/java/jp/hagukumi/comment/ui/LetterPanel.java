package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallState;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.NextButton;

/** One letter: its head, its sender behind a mask, its parts for sorting, and the opinions cut from it. */
class LetterPanel extends Composite<Div> {

    private final CallSummary call;
    private final Place place;

    /**
     * How the letter is shown.
     *
     * @param next the address of the letter that follows in the list, empty if none does
     * @param focus from where on in the letter the next free part gets the focus, none below zero
     */
    record Place(String next, Cut cut, int focus) implements Serializable {}

    /**
     * Who hears of what is done here.
     *
     * @param changed something was changed: everything has to be shown anew
     * @param sorted a part that ends there was sorted: likewise, and the work goes on behind it
     * @param recut the parts are wanted in another size
     */
    record Events(SerializableRunnable changed, SerializableConsumer<Integer> sorted, SerializableConsumer<Cut> recut)
            implements Serializable {}

    LetterPanel(LetterServices services, CallSummary call, SubmissionDetails letter, Place place, Events events) {
        this.call = call;
        this.place = place;
        getContent().addClassName("letter-and-opinions");
        Card card = new Card(
                head(letter),
                new LetterMarks(services.marking(), letter, events.changed()),
                new ConsentLine(services.consents(), letter, events.changed()),
                new SenderLine(services, letter, events.changed()),
                new SplittingPanel(services.splitting(), letter, place, events, nextButton()));
        if (letter.enclosures() > 0) {
            card.addComponentAtIndex(2, new EnclosuresLine(services.enclosures(), letter));
        }
        if (!letter.redactions().isEmpty()) {
            card.add(new RedactionList(services.splitting(), letter, events.changed()));
        }
        services.scans()
                .of(letter.id())
                .ifPresent(
                        scan -> card.addComponentAtIndex(2, new ScanLine(services.scans(), letter, scan, this::show)));
        card.addClassName("letter");
        Div beside = new Div();
        services.cases()
                .find(letter.id())
                .ifPresent(row -> beside.add(
                        new CaseCard(services.cases(), row, letter, call.state() == CallState.OPEN, events.changed())));
        beside.add(new OpinionsPanel(services, call, letter, events.changed()));
        getContent().add(card, beside);
    }

    /** Beside the text, as when it was typed. */
    private void show(ScanViewer scan) {
        getContent().addClassName("with-scan");
        getContent().addComponentAsFirst(scan);
    }

    private Div head(SubmissionDetails letter) {
        Formats formats = Formats.in(getLocale());
        H2 title = new H2("%04d".formatted(letter.number()));
        Div head = new Div(
                title,
                new Span(getTranslation(Labels.key(letter.channel()))),
                new Span(formats.dateTime(letter.receivedAt())));
        head.addClassName("letter-head");
        if (!letter.receipt().isEmpty()) {
            head.add(new Span(getTranslation("comment.LetterPanel.receipt", letter.receipt())));
        }
        if (!letter.about().isEmpty()) {
            head.add(new Span(getTranslation("comment.LetterPanel.about", letter.about())));
        }
        return head;
    }

    private NextButton nextButton() {
        NextButton button = new NextButton(getTranslation("comment.LetterPanel.next"), place.next());
        button.setVisible(call.allows(Operation.SUBMISSION_READ));
        return button;
    }
}
