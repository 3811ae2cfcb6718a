package jp.hagukumi.plan.followup.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.plan.followup.FollowUpStep;
import jp.hagukumi.plan.followup.Outcome;
import jp.hagukumi.plan.followup.Settlement;
import jp.hagukumi.plan.followup.Voice;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;

/**
 * Asks whether something that came back from citizens has changed anything, in which year, and what or why not. Nothing
 * is chosen beforehand of the first: a list of what voices changed is worth what was really asked.
 */
class SettleDialog extends Dialog {

    private final RadioButtonGroup<Outcome> outcome =
            new RadioButtonGroup<>(getTranslation("plan.SettleDialog.outcome"));
    // A select may not be marked as required: its button has no such attribute.
    private final ComboBox<FiscalYear> year = new ComboBox<>(getTranslation("plan.SettleDialog.year"));
    private final TextArea words = new TextArea(getTranslation("plan.SettleDialog.words"));

    SettleDialog(Voice voice, SerializableConsumer<Settlement> act) {
        setHeaderTitle(getTranslation("plan.VoicesCard.settle"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> getTranslation(one.nameKey()));
        outcome.addValueChangeListener(e -> words.setLabel(getTranslation("plan.SettleDialog.words." + e.getValue())));
        year.setItems(voice.settlingYears());
        year.setItemLabelGenerator(Formats.in(getLocale())::fiscalYear);
        year.setValue(voice.likelyYear());
        words.setMaxLength(FollowUpStep.NOTE_MAX);
        words.setWidthFull();
        outcome.setRequiredIndicatorVisible(true);
        year.setRequiredIndicatorVisible(true);
        words.setRequiredIndicatorVisible(true);
        Div form = new Div(outcome, year, words);
        form.addClassName("entry-form");
        add(new Paragraph(getTranslation("plan.SettleDialog.means")), form);
        MainButton go = new MainButton(getTranslation("plan.VoicesCard.settle"));
        go.addClickListener(e -> submit(act));
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }

    private void submit(SerializableConsumer<Settlement> act) {
        boolean complete = isThere(outcome, outcome.isEmpty());
        complete &= isThere(year, year.isEmpty());
        complete &= isThere(words, words.getValue().isBlank());
        if (complete) {
            act.accept(new Settlement(outcome.getValue(), year.getValue(), words.getValue()));
            close();
        }
    }

    private <F extends HasValue<?, ?> & HasValidation> boolean isThere(F field, boolean missing) {
        field.setErrorMessage(getTranslation("plan.VoiceDialog.missing"));
        field.setInvalid(missing);
        return !missing;
    }
}
