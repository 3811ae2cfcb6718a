package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.indicator.ui.IndicatorGlance;
import jp.hagukumi.progress.ValueDifference;

/** Before a report is accepted: for each value that the plan says otherwise, which of the two holds. Nothing is chosen yet. */
class ValuesDialog extends Dialog {

    private final Map<ValueDifference, RadioButtonGroup<Boolean>> questions = new LinkedHashMap<>();

    /** Goes on at once if nothing differs, else after each difference was settled. */
    static void settle(List<ValueDifference> differing, SerializableConsumer<List<ValueDifference.Choice>> accept) {
        if (differing.isEmpty()) {
            accept.accept(List.of());
        } else {
            new ValuesDialog(differing, accept).open();
        }
    }

    /** @param accept goes on with what was chosen; the dialog closes after it has succeeded */
    private ValuesDialog(List<ValueDifference> differing, SerializableConsumer<List<ValueDifference.Choice>> accept) {
        setHeaderTitle(getTranslation("progress.ValuesDialog.title"));
        addClassName("values-dialog");
        add(new Paragraph(getTranslation("progress.ValuesDialog.explanation")));
        differing.forEach(one -> {
            RadioButtonGroup<Boolean> question = question(one);
            questions.put(one, question);
            add(question);
        });
        Button go = new Button(getTranslation("progress.ReportFoot.accept"), e -> submit(accept));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }

    private RadioButtonGroup<Boolean> question(ValueDifference one) {
        RadioButtonGroup<Boolean> question = new RadioButtonGroup<>(one.name());
        question.setItems(true, false);
        question.setItemLabelGenerator(takesReport -> takesReport
                ? getTranslation(
                        "progress.ValuesDialog.report", IndicatorGlance.said(getLocale(), one.reported(), one.unit()))
                : getTranslation(
                        "progress.ValuesDialog.plan", IndicatorGlance.said(getLocale(), one.planned(), one.unit())));
        question.setManualValidation(true);
        question.setErrorMessage(getTranslation("progress.ValuesDialog.choose"));
        question.addValueChangeListener(e -> question.setInvalid(false));
        return question;
    }

    private void submit(SerializableConsumer<List<ValueDifference.Choice>> accept) {
        questions.values().forEach(question -> question.setInvalid(question.getValue() == null));
        if (questions.values().stream().noneMatch(RadioButtonGroup::isInvalid)) {
            accept.accept(questions.entrySet().stream()
                    .map(one -> new ValueDifference.Choice(
                            one.getKey(), one.getValue().getValue()))
                    .toList());
            close();
        }
    }
}
