package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.uikit.DayPicker;

/** Asks for what reason and until when a report is opened again. It closes after that has succeeded. */
class ReopenDialog extends Dialog {

    private static final int REASON_MAX = 500;
    private static final int USUAL_DAYS = 7;

    private final TextArea reason = new TextArea();
    private final DayPicker until = DayPicker.ofWork(getTranslation("progress.ReopenDialog.until"));

    ReopenDialog(String verb, ReportDetails report, SerializableBiConsumer<String, LocalDate> act) {
        setHeaderTitle(verb);
        addClassName("reason-dialog");
        reason.setLabel(getTranslation("common.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(REASON_MAX);
        reason.setWidthFull();
        reason.focus();
        until.setRequiredIndicatorVisible(true);
        until.setMin(report.today());
        until.setValue(DueDates.workingDay(report.today().plusDays(USUAL_DAYS)));
        add(
                new Paragraph(getTranslation("progress.ReportFoot.reopenWho", report.departmentName())),
                reason,
                until,
                new Paragraph(getTranslation("progress.ReopenDialog.untilHint")),
                new Paragraph(getTranslation("progress.ReopenDialog.word")));

        Button go = new Button(verb, e -> submit(act));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }

    private void submit(SerializableBiConsumer<String, LocalDate> act) {
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("common.reasonMissing"));
        until.setInvalid(until.isEmpty() || until.getValue().isBefore(until.getMin()));
        until.setErrorMessage(getTranslation("progress.violation.untilPast"));
        if (reason.isInvalid()) {
            reason.focus();
        } else if (until.isInvalid()) {
            until.focus();
        } else {
            act.accept(reason.getValue().strip(), until.getValue());
            close();
        }
    }
}
