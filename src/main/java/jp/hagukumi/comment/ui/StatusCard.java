package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import jp.hagukumi.comment.StatusLine;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;

/** How far a call has come, as the public page says it, in both languages, each to be copied. */
class StatusCard extends Composite<Card> {

    StatusCard(StatusLine status) {
        getContent().addClassName("status-line");
        Paragraph hint = new Paragraph(getTranslation("comment.StatusCard.hint"));
        hint.addClassName("second");
        getContent()
                .add(
                        new com.vaadin.flow.component.html.H2(getTranslation("comment.StatusCard.title")),
                        hint,
                        line("comment.StatusCard.japanese", said(status, Words.JAPANESE)),
                        line("comment.StatusCard.english", said(status, Locale.ENGLISH)));
    }

    private String said(StatusLine status, Locale language) {
        String day = status.day() == null ? "" : Formats.in(language).plainDate(status.day(), status.withYear());
        return getTranslation(language, status.key(), day, status.opinions());
    }

    private Div line(String label, String words) {
        TextField field = new TextField(getTranslation(label));
        field.setValue(words);
        field.setReadOnly(true);
        field.setWidthFull();
        Span copied = new Span();
        copied.addClassName("kept");
        copied.getElement().setAttribute("role", "status");
        Button copy = new Button(getTranslation("comment.StatusCard.copy"));
        // Pages without encryption have no clipboard of their own; what is chosen can be copied there as well.
        copy.getElement()
                .executeJs(
                        """
                        this.addEventListener('click', () => {
                          const field = $0.inputElement;
                          field.focus(); field.select();
                          const said = document.execCommand('copy') ? $2 : $3;
                          setTimeout(() => { $1.textContent = said; });
                        });""",
                        field.getElement(),
                        copied.getElement(),
                        getTranslation("comment.StatusCard.copied"),
                        getTranslation("comment.StatusCard.notCopied"));
        Div line = new Div(field, copy, copied);
        line.addClassName("copied-line");
        return line;
    }
}
