package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.Formats;

/** Until when it is kept who sent letters, and the way to their erasure. */
class RetentionCard extends Composite<Card> {

    RetentionCard(CallSummary call, SerializableConsumer<LocalDate> keep) {
        Paragraph hint = new Paragraph(getTranslation("comment.RetentionCard.hint"));
        hint.addClassName("second");
        getContent()
                .add(
                        new H2(getTranslation("comment.RetentionCard.title")),
                        hint,
                        new Paragraph(until(this, Formats.in(getLocale()), call)));
        if (call.erasedAt() == null && call.allows(Operation.CALL_OPEN)) {
            DayPicker day = new DayPicker(getTranslation("comment.RetentionCard.day"));
            day.setValue(call.keptUntil());
            Button save = new Button(getTranslation("comment.RetentionCard.save"), e -> {
                RuleViolation.unless(day.getValue() != null, "comment.violation.erasureNoDay");
                keep.accept(day.getValue());
            });
            Div line = new Div(day, save);
            line.addClassName("copied-line");
            getContent().add(line);
        }
        if (call.allows(Operation.CITIZEN_ERASE)) {
            getContent()
                    .add(new Anchor(CommentLinks.erasure(call.id()), getTranslation("comment.RetentionCard.erasure")));
        }
    }

    /** How long it is kept, or since when it is gone. */
    static String until(Component on, Formats formats, CallSummary call) {
        if (call.erasedAt() != null) {
            return on.getTranslation("comment.RetentionCard.erased", formats.dateTime(call.erasedAt()));
        }
        return call.keptUntil() == null
                ? on.getTranslation("comment.RetentionCard.none")
                : on.getTranslation("comment.RetentionCard.until", formats.date(call.keptUntil()));
    }
}
