package jp.hagukumi.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.MainButton;

/** Ends something that a person holds: on a last day, or at once. */
class EndDialog extends Dialog {

    EndDialog(
            String title,
            String effect,
            LocalDate proposed,
            SerializableConsumer<LocalDate> endOn,
            SerializableRunnable stop) {
        setHeaderTitle(title);
        DayPicker last = new DayPicker(getTranslation("account.EndDialog.last"), proposed);
        last.setRequiredIndicatorVisible(true);
        last.setWidthFull();
        add(new Paragraph(effect), last);
        Button now = new Button(getTranslation("account.EndDialog.now"), e -> {
            stop.run();
            close();
        });
        MainButton on = new MainButton(getTranslation("account.EndDialog.on"));
        on.addClickListener(e -> {
            RuleViolation.unless(last.getValue() != null, "account.violation.dateMissing");
            endOn.accept(last.getValue());
            close();
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), now, on);
    }
}
