package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.MainButton;

/** Asks from which day a decision, an amendment or a correction holds, and why. A refusal leaves it open. */
class RevisionDialog extends Dialog {

    private final DayPicker day = new DayPicker(getTranslation("plan.RevisionDialog.day"));
    private final TextArea reason = new TextArea(getTranslation("plan.RevisionDialog.reason"));
    private final boolean reasoned;

    /** @param reasoned whether it may not be done without a reason */
    RevisionDialog(String deed, LocalDate proposed, boolean reasoned, SerializableBiConsumer<LocalDate, String> act) {
        this.reasoned = reasoned;
        String verb = getTranslation("plan.RevisionDeeds." + deed);
        setHeaderTitle(verb);
        addClassName("revision-dialog");
        day.setLocale(getLocale());
        day.setValue(proposed);
        day.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(reasoned);
        reason.setMaxLength(PlanAmendments.REASON_MAX);
        reason.setHelperText(getTranslation("plan.RevisionDialog.reasonHint." + deed));
        reason.setWidthFull();
        reason.focus();
        add(new Paragraph(getTranslation("plan.RevisionDeeds.effect." + deed)), day, reason);
        MainButton go = new MainButton(verb);
        go.addClickListener(e -> submit(act));
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }

    private void submit(SerializableBiConsumer<LocalDate, String> act) {
        day.setErrorMessage(getTranslation("plan.RevisionDialog.dayMissing"));
        day.setInvalid(day.isEmpty());
        reason.setErrorMessage(getTranslation("common.reasonMissing"));
        reason.setInvalid(reasoned && reason.getValue().isBlank());
        if (day.isInvalid() || reason.isInvalid()) {
            (day.isInvalid() ? day : reason).getElement().callJsFunction("focus");
            return;
        }
        act.accept(day.getValue(), reason.getValue().strip());
        close();
    }
}
