package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.comment.CallKind;
import jp.hagukumi.comment.CallParticulars;
import jp.hagukumi.comment.Eligibility;
import jp.hagukumi.comment.LetterMark;
import jp.hagukumi.comment.SenderData;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.MainButton;

/** Writes what the public is told of a call and what it asks of letters. */
class ParticularsForm extends Composite<Card> {

    private final PairRows<String> documents = new PairRows<>(
            getTranslation("comment.Particulars.documents"),
            () -> new TextField(getTranslation("comment.ParticularsForm.documentTitle")),
            getTranslation("comment.ParticularsForm.documentWhere"),
            getTranslation("comment.ParticularsForm.addDocument"));
    private final PairRows<String> places = new PairRows<>(
            getTranslation("comment.Particulars.places"),
            () -> new TextField(getTranslation("comment.ParticularsForm.placeName")),
            getTranslation("comment.ParticularsForm.placeHours"),
            getTranslation("comment.ParticularsForm.addPlace"));
    private final PairRows<LocalDate> steps = new PairRows<>(
            getTranslation("comment.ParticularsForm.steps"),
            () -> new DayPicker(getTranslation("comment.ParticularsForm.stepDay")),
            getTranslation("comment.ParticularsForm.stepWhat"),
            getTranslation("comment.ParticularsForm.addStep"));
    private final CheckboxGroup<Eligibility> eligible =
            group("comment.Particulars.eligible", List.of(Eligibility.values()));
    private final TextField eligibleWords = new TextField(getTranslation("comment.ParticularsForm.eligibleWords"));
    private final CheckboxGroup<SenderData> required =
            group("comment.Particulars.required", List.of(SenderData.values()));
    private final CheckboxGroup<LetterMark> counted;
    private final IntegerField days = new IntegerField(getTranslation("comment.ParticularsForm.days"));
    private final TextArea themes = new TextArea(getTranslation("comment.Particulars.themes"));
    private final TextField section = new TextField(getTranslation("comment.ParticularsForm.section"));
    private final TextField phone = new TextField(getTranslation("comment.ParticularsForm.phone"));
    private final TextField mail = new TextField(getTranslation("comment.ParticularsForm.mail"));

    ParticularsForm(
            CallKind kind,
            CallParticulars now,
            SerializableConsumer<CallParticulars> save,
            SerializableRunnable cancel) {
        counted = group(
                "comment.ParticularsForm.counted", ParticularsCard.marks(kind).toList());
        counted.setHelperText(getTranslation("comment.ParticularsForm.countedHelp"));
        required.setHelperText(getTranslation("comment.ParticularsForm.requiredHelp"));
        themes.setHelperText(getTranslation("comment.ParticularsForm.themesHelp"));
        days.setHelperText(getTranslation("comment.ParticularsForm.daysHelp"));
        days.setVisible(kind.hasCases());
        show(now);
        MainButton go = new MainButton(getTranslation("common.save")).withKey(getTranslation("common.key.ctrlEnter"));
        go.addClickListener(e -> save.accept(read()));
        // What is still being typed must have reached the server before it is sent.
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Div office = new Div(section, phone, mail);
        office.addClassName("field-line");
        Div actions = new Div(go, new Button(getTranslation("common.cancel"), e -> cancel.run()));
        actions.addClassName("form-actions");
        getContent().addClassNames("stacked-form", "narrow-form");
        getContent()
                .add(
                        documents,
                        places,
                        eligible,
                        eligibleWords,
                        required,
                        counted,
                        days,
                        themes,
                        steps,
                        new H3(getTranslation("comment.Particulars.office")),
                        office,
                        actions);
    }

    private <E extends Enum<E>> CheckboxGroup<E> group(String key, Collection<E> items) {
        CheckboxGroup<E> group = new CheckboxGroup<>(getTranslation(key));
        group.setItems(items);
        group.setItemLabelGenerator(one -> getTranslation(Labels.key(one)));
        return group;
    }

    private void show(CallParticulars now) {
        now.documents().forEach(one -> documents.add(one.title(), one.where()));
        now.places().forEach(one -> places.add(one.name(), one.hours()));
        now.steps().forEach(one -> steps.add(one.day(), one.what()));
        eligible.setValue(now.eligible());
        eligibleWords.setValue(now.eligibleWords());
        required.setValue(now.required());
        counted.setValue(now.counted());
        days.setValue(now.daysToAnswer());
        themes.setValue(String.join("\n", now.themes()));
        section.setValue(now.office().section());
        phone.setValue(now.office().phone());
        mail.setValue(now.office().mail());
    }

    private CallParticulars read() {
        return new CallParticulars(
                documents.read(CallParticulars.Document::new),
                places.read(CallParticulars.Place::new),
                eligible.getValue(),
                eligibleWords.getValue(),
                required.getValue(),
                themes.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                steps.read(CallParticulars.Step::new),
                new CallParticulars.Office(section.getValue(), phone.getValue(), mail.getValue()),
                Set.copyOf(counted.getValue()),
                Objects.requireNonNullElse(days.getValue(), 0));
    }
}
