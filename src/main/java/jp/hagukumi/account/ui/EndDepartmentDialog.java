package jp.hagukumi.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.DepartmentAdministration;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/** The last day of a department and who carries on its work from the next day on; also to correct both. */
class EndDepartmentDialog extends Dialog {

    private final DepartmentView department;
    private final transient Directory directory;
    private final DayPicker last = new DayPicker(getTranslation("account.EndDialog.last"));
    private final ComboBox<DepartmentView> successor =
            new ComboBox<>(getTranslation("account.DepartmentsView.successor"));

    EndDepartmentDialog(
            DepartmentView department,
            DepartmentAdministration administration,
            Directory directory,
            LocalDate today,
            SerializableRunnable done) {
        this.department = department;
        this.directory = directory;
        boolean ended = department.validTo() != null;
        setHeaderTitle(getTranslation(
                ended ? "account.EndDepartmentDialog.correctTitle" : "account.EndDepartmentDialog.title",
                department.name()));
        successor.setItemLabelGenerator(DepartmentView::name);
        successor.setClearButtonVisible(true);
        last.setRequiredIndicatorVisible(true);
        last.addValueChangeListener(e ->
                offer(successor.getValue() == null ? null : successor.getValue().id()));
        last.setValue(ended ? department.validTo() : today);
        offer(department.successor());
        last.setWidthFull();
        successor.setWidthFull();
        add(new Paragraph(getTranslation("account.EndDepartmentDialog.effect")), last, successor);
        MainButton end = new MainButton(
                getTranslation(ended ? "account.DepartmentsView.correct" : "account.DepartmentsView.end"));
        end.addClickListener(e -> {
            RuleViolation.unless(last.getValue() != null, "account.violation.dateMissing");
            DepartmentId heir =
                    successor.getValue() == null ? null : successor.getValue().id();
            if (ended) {
                administration.correctEnd(department.id(), department.version(), last.getValue(), heir);
            } else {
                administration.end(department.id(), department.version(), last.getValue(), heir);
            }
            close();
            done.run();
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), end);
    }

    /** Whoever is there on the day after the last one can carry on; a choice stays while it is one of them. */
    private void offer(@Nullable DepartmentId chosen) {
        List<DepartmentView> there = last.getValue() == null
                ? List.of()
                : directory.departmentsOn(last.getValue().plusDays(1)).stream()
                        .filter(d -> !d.id().equals(department.id()))
                        .toList();
        successor.setItems(there);
        there.stream().filter(d -> d.id().equals(chosen)).findFirst().ifPresent(successor::setValue);
    }
}
