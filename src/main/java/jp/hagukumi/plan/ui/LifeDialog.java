package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.Optional;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.LifeState;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/** Asks in which way an element ends, from which year on, and why. It stays open until that has been taken. */
class LifeDialog extends Dialog {

    private final RadioButtonGroup<LifeState> state = new RadioButtonGroup<>(getTranslation("plan.LifeDialog.state"));
    private final ComboBox<FiscalYear> since;
    private final ElementPicker into;
    private final TextArea reason;
    private final Paragraph refused = new Paragraph();

    /** How it ends. */
    record End(
            LifeState state,
            @Nullable FiscalYear since,
            @Nullable ElementId into,
            String reason) implements Serializable {}

    /** @param act says why it is not taken; nothing when it is */
    LifeDialog(EditableElement element, EditorSupply supply, SerializableFunction<End, Optional<RuleViolation>> act) {
        // What is written here is kept nowhere else.
        setCloseOnOutsideClick(false);
        setHeaderTitle(getTranslation("plan.LifeDialog.title", element.codeAndTitle()));
        addClassName("life-dialog");
        state.setItems(LifeState.COMPLETED, LifeState.MERGED, LifeState.ABOLISHED);
        state.setItemLabelGenerator(each -> getTranslation("plan.LifeDialog." + each));
        state.setValue(LifeState.COMPLETED);
        since = EditorInputs.choice(getTranslation("plan.LifeDialog.since"), () -> {});
        since.setItems(supply.choices().years());
        since.setItemLabelGenerator(Formats.in(getLocale())::fiscalYear);
        since.setHelperText(getTranslation("plan.LifeDialog.sinceMeans"));
        since.setRequiredIndicatorVisible(true);
        into = new ElementPicker(getTranslation("plan.LifeDialog.into"), element.plan(), supply.elements(), () -> {});
        into.setVisible(false);
        state.addValueChangeListener(e -> into.setVisible(e.getValue() == LifeState.MERGED));
        reason = EditorInputs.area(getTranslation("common.reason"), () -> {});
        reason.setRequiredIndicatorVisible(true);
        MainButton go = new MainButton(getTranslation("plan.LifeDialog.go"));
        go.addClickListener(e -> submit(act));
        refused.addClassName("alarm");
        refused.getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation("plan.LifeDialog.explanation")), state, since, into, reason, refused);
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }

    private void submit(SerializableFunction<End, Optional<RuleViolation>> act) {
        LifeState chosen = state.getValue();
        ElementId target = chosen == LifeState.MERGED ? into.chosen().orElse(null) : null;
        refused.setText("");
        act.apply(new End(chosen, since.getValue(), target, reason.getValue()))
                .ifPresentOrElse(this::refuse, this::close);
    }

    private void refuse(RuleViolation why) {
        String sentence = EditorInputs.sentence(why);
        switch (why instanceof ContentRefused here ? here.field() : "") {
            case "since" -> EditorInputs.refuse(since, sentence);
            case "mergedInto" -> EditorInputs.refuse(into, sentence);
            case "reason" -> EditorInputs.refuse(reason, sentence);
            default -> refused.setText(sentence);
        }
    }
}
