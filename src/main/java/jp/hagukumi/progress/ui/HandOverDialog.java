package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.progress.OpenRound;
import jp.hagukumi.uikit.MainButton;

/** Asks to which department a report goes, and why. */
class HandOverDialog extends Dialog {

    HandOverDialog(
            OpenRound.Row report,
            List<DepartmentView> departments,
            SerializableBiConsumer<DepartmentId, String> handOver) {
        setHeaderTitle(getTranslation("progress.HandOverDialog.title", report.project()));
        addClassName("open-round");
        setCloseOnOutsideClick(false);
        ComboBox<DepartmentView> to = new ComboBox<>(getTranslation("progress.HandOverDialog.to"));
        to.setItems(departments.stream()
                .filter(department -> !department.id().equals(report.department()))
                .toList());
        to.setItemLabelGenerator(DepartmentView::name);
        to.setRequiredIndicatorVisible(true);
        to.setErrorMessage(getTranslation("progress.HandOverDialog.toMissing"));
        TextArea reason = new TextArea(getTranslation("common.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(getTranslation("common.reasonMissing"));
        add(new Paragraph(getTranslation("progress.HandOverDialog.effect", report.departmentName())), to, reason);
        MainButton go = new MainButton(getTranslation("progress.HandOverDialog.go"));
        go.addClickListener(e -> {
            to.setInvalid(to.isEmpty());
            reason.setInvalid(reason.getValue().isBlank());
            if (!to.isInvalid() && !reason.isInvalid()) {
                handOver.accept(to.getValue().id(), reason.getValue().strip());
                close();
            }
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }
}
