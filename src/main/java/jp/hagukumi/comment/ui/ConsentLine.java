package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.Consents;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.ReasonDialog;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** Whether the sender agrees that the letter is published, why that is otherwise than it came in, and the way to say so. */
class ConsentLine extends Composite<Div> {

    private final transient Consents consents;
    private final SubmissionDetails letter;
    private final SerializableRunnable changed;

    ConsentLine(Consents consents, SubmissionDetails letter, SerializableRunnable changed) {
        this.consents = consents;
        this.letter = letter;
        this.changed = changed;
        getContent().addClassName("sender");
        getContent()
                .add(
                        letter.consent()
                                ? new StatusBadge(getTranslation("comment.consent"), Tone.QUIET)
                                : new StatusBadge(getTranslation("comment.noConsent"), Tone.WAITS));
        Formats formats = Formats.in(getLocale());
        letter.consentChanges()
                .forEach(change -> getContent()
                        .add(new Span(getTranslation(
                                change.agrees() ? "comment.ConsentLine.given" : "comment.ConsentLine.withdrawn",
                                formats.shortDate(JapanTime.dayOf(change.at())),
                                change.reason(),
                                change.by()))));
        if (letter.allows(Operation.OPINION_TELL)) {
            Button change = new Button(getTranslation(verb()), e -> ask());
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            getContent().add(change);
        }
    }

    private String verb() {
        return letter.consent() ? "comment.ConsentLine.withdraw" : "comment.ConsentLine.give";
    }

    private void ask() {
        boolean agrees = !letter.consent();
        String number = "%04d".formatted(letter.number());
        new ReasonDialog(
                        getTranslation(
                                agrees ? "comment.ConsentLine.giveTitle" : "comment.ConsentLine.withdrawTitle", number),
                        getTranslation(
                                agrees ? "comment.ConsentLine.giveEffect" : "comment.ConsentLine.withdrawEffect"),
                        getTranslation("comment.ConsentLine.save"),
                        reason -> {
                            consents.set(letter.id(), letter.version(), agrees, reason);
                            Notifier.done(getTranslation(
                                    agrees ? "comment.ConsentLine.giveDone" : "comment.ConsentLine.withdrawDone",
                                    number));
                            changed.run();
                        })
                .open();
    }
}
