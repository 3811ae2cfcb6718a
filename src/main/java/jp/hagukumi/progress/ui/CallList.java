package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import jp.hagukumi.account.DepartmentContact;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.Reminder;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** Whom to call about what is not handed on yet, and for each department a text that is ready to be sent. */
class CallList extends Composite<Div> {

    private final RoundSummary round;
    private final ReminderText text;

    CallList(RoundSummary round, List<Reminder> reminders, ReminderText text) {
        this.round = round;
        this.text = text;
        if (reminders.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("progress.CallList.empty")));
            return;
        }
        Paragraph hint = new Paragraph(getTranslation("progress.CallList.hint"));
        hint.addClassName("second");
        getContent().add(hint);
        reminders.forEach(this::add);
    }

    private void add(Reminder reminder) {
        DepartmentContact contact = reminder.contact();
        H2 name = new H2(new Anchor(ProgressLinks.reports(round.id(), reminder.department()), reminder.name()));
        Div head = new Div(name, badge(reminder));
        head.addClassName("facts-line");
        Card card = new Card(head);
        card.addClassName("call-card");
        if (!contact.department().equals(reminder.name())) {
            card.add(new Paragraph(getTranslation("progress.CallList.successor", contact.department())));
        }
        Div facts = new Div(
                fact("progress.CallList.phone", contact.phone().isEmpty() ? List.of() : List.of(contact.phone())),
                fact("progress.CallList.writers", contact.writers()),
                fact("progress.CallList.chiefs", contact.chiefs()));
        facts.addClassName("call-facts");
        card.add(facts, reminderOf(reminder));
        getContent().add(card);
    }

    private StatusBadge badge(Reminder reminder) {
        return reminder.isLate()
                ? new StatusBadge(getTranslation("progress.CallList.late", reminder.late()), Tone.ALARM)
                : new StatusBadge(
                        getTranslation(
                                "progress.CallList.open", reminder.reports().size()),
                        Tone.WAITS);
    }

    private Span fact(String key, List<String> values) {
        Span name = new Span(getTranslation(key));
        name.addClassName("second");
        Span value = new Span(
                values.isEmpty()
                        ? getTranslation(key + ".none")
                        : String.join(getTranslation("progress.separator"), values));
        value.addClassName(values.isEmpty() ? "second" : "call-value");
        return new Span(name, value);
    }

    private NativeDetails reminderOf(Reminder reminder) {
        TextArea words = new TextArea();
        words.setAriaLabel(getTranslation("progress.CallList.textOf", reminder.name()));
        words.setValue(text.of(reminder));
        words.setReadOnly(true);
        words.setWidthFull();
        Span copied = new Span();
        copied.addClassName("kept");
        copied.getElement().setAttribute("role", "status");
        Button copy = new Button(getTranslation("progress.CallList.copy"));
        // Pages without encryption have no clipboard of their own; what is chosen can be copied there as well.
        copy.getElement()
                .executeJs(
                        """
                        this.addEventListener('click', () => {
                          const area = $0.inputElement;
                          area.focus(); area.select();
                          const said = document.execCommand('copy') ? $2 : $3;
                          setTimeout(() => { $1.textContent = said; });
                        });""",
                        words.getElement(),
                        copied.getElement(),
                        getTranslation("progress.CallList.copied"),
                        getTranslation("progress.CallList.notCopied"));
        Div foot = new Div(copy, copied);
        foot.addClassName("facts-line");
        return new NativeDetails(getTranslation("progress.CallList.text"), new Div(words, foot));
    }
}
