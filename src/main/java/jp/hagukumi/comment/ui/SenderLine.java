package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.RevealedSender;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.comment.SubmissionRow;
import jp.hagukumi.uikit.ReasonDialog;

/**
 * Who sent the letter: a mask, and the reasoned way behind it. What was opened is shown here until the letter is left
 * and is kept nowhere else.
 */
class SenderLine extends Composite<Div> {

    private final transient LetterServices services;
    private final SubmissionDetails letter;
    private final Span name = new Span(SubmissionRow.MASK);
    private final Span address = new Span(SubmissionRow.MASK);
    private final Span more = new Span();
    private final Button reveal = new Button(getTranslation("comment.SenderLine.reveal"), e -> ask());

    SenderLine(LetterServices services, SubmissionDetails letter, Runnable changed) {
        this.services = services;
        this.letter = letter;
        reveal.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        reveal.setVisible(letter.allows(Operation.CITIZEN_REVEAL));
        getContent().addClassName("sender");
        getContent()
                .add(
                        new Span(getTranslation("comment.SenderLine.name")),
                        name,
                        new Span(getTranslation("comment.SenderLine.address")),
                        address,
                        more,
                        reveal);
        if (!letter.samePerson().isEmpty()) {
            getContent().add(new Span(getTranslation("comment.SenderLine.alsoOf", others(letter))));
        }
        if (letter.allows(Operation.SUBMISSION_ENTER)) {
            Button same = new Button(
                    getTranslation("comment.SenderLine.same"),
                    e -> new SamePersonDialog(services.intake(), letter, changed).open());
            same.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            getContent().add(same);
        }
    }

    private static String others(SubmissionDetails letter) {
        return letter.samePerson().stream().map("%04d"::formatted).collect(Collectors.joining(", "));
    }

    private void ask() {
        new ReasonDialog(
                        getTranslation("comment.SenderLine.reveal"),
                        getTranslation("comment.SenderLine.revealEffect"),
                        getTranslation("comment.SenderLine.show"),
                        reason -> show(services.senders().reveal(letter.id(), reason)))
                .open();
    }

    private void show(RevealedSender sender) {
        String none = getTranslation("comment.SenderLine.none");
        name.setText(sender.name().isEmpty() ? none : sender.name());
        address.setText(sender.address().isEmpty() ? none : sender.address());
        more.setText(Stream.of(sender.contact(), sender.category())
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining(getTranslation("comment.SenderLine.between"))));
        if (!sender.others().isEmpty()) {
            Div others = new Div(sender.others());
            others.addClassName("original-text");
            getContent().add(others);
        }
        reveal.setVisible(false);
    }
}
