package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.uikit.MainButton;

/** Moves the due dates of a round. */
class DueDatesDialog extends Dialog {

    DueDatesDialog(RoundSummary round, SerializableConsumer<DueDates> move) {
        setHeaderTitle(getTranslation("progress.DueDatesDialog.title"));
        DueDateFields fields = new DueDateFields(round.sectionDue(), round.chiefDue(), round.leadDue());
        add(new Paragraph(getTranslation("progress.DueDatesDialog.effect")), fields);
        MainButton go = new MainButton(getTranslation("progress.DueDatesDialog.go"));
        go.addClickListener(e -> fields.read().ifPresent(due -> {
            move.accept(due);
            close();
        }));
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }
}
