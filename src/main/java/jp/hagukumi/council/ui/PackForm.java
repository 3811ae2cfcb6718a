package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;
import jp.hagukumi.council.PackFacts;
import jp.hagukumi.uikit.DayPicker;

/** What a pack is called, for which meeting of which council it is, and until when opinions are taken. */
class PackForm extends Composite<Div> {

    private final Binder<PackFacts> binder = new Binder<>(PackFacts.class);
    private final TextField title = new TextField(getTranslation("council.PackForm.title"));

    PackForm(Optional<String> council) {
        TextField body = new TextField(getTranslation("council.PackForm.body"));
        body.setReadOnly(council.isPresent());
        body.setHelperText(council.isPresent() ? "" : getTranslation("council.PackForm.bodyHint"));
        DayPicker meetingOn = new DayPicker(getTranslation("council.PackForm.meetingOn"));
        meetingOn.setLocale(getLocale());
        Checkbox tentative = new Checkbox(getTranslation("council.PackForm.tentative"));
        DayPicker until = new DayPicker(getTranslation("council.PackForm.until"));
        until.setLocale(getLocale());
        until.setHint(getTranslation("council.PackForm.untilHint"));

        getContent().addClassName("pack-form");
        getContent().add(title, body, meetingOn, tentative, until);

        String required = getTranslation("common.required");
        binder.forField(title).asRequired(required).bind("title");
        binder.forField(body).asRequired(required).bind("body");
        binder.forField(meetingOn).asRequired(required).bind("meetingOn");
        binder.forField(tentative).bind("tentative");
        binder.forField(until).asRequired(required).bind("opinionsUntil");
        council.ifPresent(body::setValue);
    }

    void suggestTitle(String text) {
        title.setValue(text);
    }

    void show(PackFacts facts) {
        binder.readRecord(facts);
    }

    /** What was entered, or nothing after the wrong fields have been marked. */
    Optional<PackFacts> read() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException marked) {
            return Optional.empty();
        }
    }
}
