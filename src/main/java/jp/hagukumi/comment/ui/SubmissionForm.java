package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasPrefix;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.comment.Channel;
import jp.hagukumi.comment.DraftWords;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.MainButton;

/**
 * A letter being typed in, with the keyboard alone: Alt and the digit beside a field lead to it. Nothing of it is kept in
 * the browser: neither as a draft nor for filling in fields. No field cuts what is pasted: what is too long is refused in
 * a sentence and stays.
 */
class SubmissionForm extends Composite<Div> {

    /** What is typed goes to the server this often while somebody types on; two seconds of it may be lost. */
    static final int SENT_EVERY_MS = 1000;

    private static final Duration TIME_STEP = Duration.ofMinutes(15);
    private static final List<Key> DIGITS = List.of(
            Key.DIGIT_1,
            Key.DIGIT_2,
            Key.DIGIT_3,
            Key.DIGIT_4,
            Key.DIGIT_5,
            Key.DIGIT_6,
            Key.DIGIT_7,
            Key.DIGIT_8,
            Key.DIGIT_9);

    private final Select<Channel> channel = new Select<>();
    private final DayPicker day = new DayPicker(getTranslation("comment.SubmissionForm.day"));
    private final TimePicker time = new TimePicker(getTranslation("comment.SubmissionForm.time"));
    private final TextField name = citizen("comment.SubmissionForm.name");
    private final TextField address = citizen("comment.SubmissionForm.address");
    private final TextField contact = citizen("comment.SubmissionForm.contact");
    private final IntegerField same = new IntegerField(getTranslation("comment.SubmissionForm.same"));
    private final Checkbox consent = new Checkbox(getTranslation("comment.SubmissionForm.consent"));
    private final TextArea text = new TextArea(getTranslation("comment.SubmissionForm.text"));
    private boolean showing;

    /** @param agrees whether a sender counts as agreeing to publication until somebody says otherwise */
    SubmissionForm(
            LocalDateTime now,
            boolean agrees,
            Component status,
            SerializableRunnable changed,
            SerializableRunnable finish) {
        consent.setValue(agrees);
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
        go.addClickListener(e -> finish.run());
        // What is still being typed must have reached the server before it is sent.
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();

        Div received = new Div(channel, day, time);
        received.addClassNames("field-line", "received-line");
        Div reached = new Div(contact, same);
        reached.addClassName("field-line");
        Card head = new Card(received, name, address, reached, consent);
        head.addClassName("stacked-form");
        Div deeds = new Div(go, new Unreadable(text), status);
        deeds.addClassName("form-actions");
        Span keys = new Span(getTranslation("comment.SubmissionForm.keys"));
        keys.addClassName("third");
        getContent().addClassName("enter-letter");
        getContent().add(head, new Card(text, deeds, keys));
        keys();
        Stream.of(name, address, contact, text).forEach(SubmissionForm::sendWhileTyped);
        fields().forEach(field -> field.addValueChangeListener(e -> {
            if (!showing) {
                changed.run();
            }
        }));
    }

    private TextField citizen(String key) {
        TextField field = new TextField(getTranslation(key));
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }

    static void sendWhileTyped(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(SENT_EVERY_MS);
    }

    private Stream<HasValue<?, ?>> fields() {
        return Stream.of(channel, day, time, name, address, contact, same, consent, text);
    }

    /** In the order in which they stand. */
    private void keys() {
        List<Focusable<?>> inOrder = List.of(channel, day, time, name, address, contact, same, consent, text);
        for (int i = 0; i < inOrder.size(); i++) {
            Focusable<?> field = inOrder.get(i);
            field.addFocusShortcut(DIGITS.get(i), KeyModifier.ALT);
            Component component = (Component) field;
            Span hint = Unreadable.hint(component, "Alt+" + (i + 1));
            hint.setText(Integer.toString(i + 1));
            if (component instanceof HasPrefix place) {
                place.setPrefixComponent(hint);
            }
        }
    }

    /** What stands in the fields. */
    DraftWords words(String second) {
        return new DraftWords(
                channel.getValue(),
                day.getValue(),
                time.getValue(),
                name.getValue(),
                address.getValue(),
                contact.getValue(),
                same.getValue(),
                consent.getValue(),
                text.getValue(),
                second);
    }

    /** Puts words there that need no saving; a day that nobody has said yet stays as it is. */
    void show(DraftWords words) {
        showing = true;
        channel.setValue(words.channel());
        if (words.day() != null && words.time() != null) {
            day.setValue(words.day());
            time.setValue(words.time());
        }
        name.setValue(words.name());
        address.setValue(words.address());
        contact.setValue(words.contact());
        same.setValue(words.same());
        consent.setValue(words.consent());
        text.setValue(words.text());
        showing = false;
    }

    void replaceText(String words) {
        text.setValue(words);
    }

    void focusText() {
        text.focus();
    }
}
