package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import jp.hagukumi.comment.Channel;
import jp.hagukumi.comment.NewSubmission;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/**
 * A letter being typed in. Nothing of it is kept in the browser: neither as a draft nor for filling in fields. No field
 * cuts what is pasted: what is too long is refused in a sentence and stays.
 */
class SubmissionForm extends Composite<Div> {

    private static final Duration TIME_STEP = Duration.ofMinutes(15);

    private final Select<Channel> channel = new Select<>();
    private final DayPicker day = new DayPicker(getTranslation("comment.SubmissionForm.day"));
    private final TimePicker time = new TimePicker(getTranslation("comment.SubmissionForm.time"));
    private final TextField name = citizen("comment.SubmissionForm.name");
    private final TextField address = citizen("comment.SubmissionForm.address");
    private final TextField contact = citizen("comment.SubmissionForm.contact");
    private final IntegerField same = new IntegerField(getTranslation("comment.SubmissionForm.same"));
    private final Checkbox consent = new Checkbox(getTranslation("comment.SubmissionForm.consent"));
    private final TextArea text = new TextArea(getTranslation("comment.SubmissionForm.text"));

    SubmissionForm(LocalDateTime now, SerializableConsumer<NewSubmission> enter) {
        channel.setLabel(getTranslation("comment.SubmissionForm.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(c -> getTranslation(Labels.key(c)));
        channel.setValue(Channel.MAIL);
        day.setValue(now.toLocalDate());
        day.setRequiredIndicatorVisible(true);
        time.setValue(now.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        time.setStep(TIME_STEP);
        time.setRequiredIndicatorVisible(true);
        same.setMin(1);
        same.setHelperText(getTranslation("comment.SubmissionForm.sameHelp"));
        text.setRequiredIndicatorVisible(true);
        text.setHelperText(getTranslation("comment.SubmissionForm.textHelp"));
        text.addClassName("letter-text");
        text.getElement().setAttribute("autocomplete", "off");
        MainButton go = new MainButton(getTranslation("comment.SubmissionForm.enter"))
                .withKey(getTranslation("common.key.ctrlEnter"));
        go.addClickListener(e -> enter.accept(read()));
        // What is still being typed must have reached the server before it is sent.
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();

        Div received = new Div(channel, day, time);
        received.addClassNames("field-line", "received-line");
        Card head = new Card(received, name, address, contact, same, consent, go);
        head.addClassName("stacked-form");
        getContent().addClassName("enter-letter");
        getContent().add(head, new Card(text));
    }

    private TextField citizen(String key) {
        TextField field = new TextField(getTranslation(key));
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }

    private NewSubmission read() {
        return new NewSubmission(
                channel.getValue(),
                receivedAt(),
                text.getValue(),
                consent.getValue(),
                name.getValue(),
                address.getValue(),
                contact.getValue(),
                same.getValue());
    }

    private @Nullable Instant receivedAt() {
        return day.getValue() == null || time.getValue() == null
                ? null
                : day.getValue().atTime(time.getValue()).atZone(JapanTime.ZONE).toInstant();
    }
}
