package jp.hagukumi.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import jp.hagukumi.account.DepartmentAdministration;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.MainButton;

/** The last day of a department and who carries on its work. */
class EndDepartmentDialog extends Dialog {

    EndDepartmentDialog(
            DepartmentView department,
            DepartmentAdministration administration,
            Directory directory,
            LocalDate today,
            Runnable done) {
        setHeaderTitle(getTranslation("account.EndDepartmentDialog.title", department.name()));
        DatePicker last = new DatePicker(getTranslation("account.EndDepartmentDialog.last"), today);
        ComboBox<DepartmentView> successor = new ComboBox<>(getTranslation("account.DepartmentsView.successor"));
        successor.setItems(directory.departmentsToday().stream()
                .filter(d -> !d.id().equals(department.id()))
                .toList());
        successor.setItemLabelGenerator(DepartmentView::name);
        last.setWidthFull();
        successor.setWidthFull();
        add(new Paragraph(getTranslation("account.EndDepartmentDialog.effect")), last, successor);
        MainButton end = new MainButton(getTranslation("account.DepartmentsView.end"));
        end.addClickListener(e -> {
            RuleViolation.unless(last.getValue() != null, "account.violation.dateMissing");
            DepartmentView heir = successor.getValue();
            administration.end(department.id(), department.version(), last.getValue(), heir == null ? null : heir.id());
            close();
            done.run();
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), end);
    }
}
