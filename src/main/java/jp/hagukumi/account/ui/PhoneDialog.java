package jp.hagukumi.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.uikit.MainButton;

/** Under which number staff call a department. A refusal leaves it open. */
class PhoneDialog extends Dialog {

    PhoneDialog(DepartmentView department, SerializableConsumer<String> act) {
        setHeaderTitle(getTranslation("account.PhoneDialog.title", department.name()));
        TextField phone = new TextField(getTranslation("account.DepartmentsView.phone"));
        phone.setHelperText(getTranslation("account.PhoneDialog.hint"));
        phone.setValue(department.phone());
        phone.setWidthFull();
        phone.focus();
        MainButton save = new MainButton(getTranslation("account.PhoneDialog.save"));
        save.addClickListener(e -> {
            act.accept(phone.getValue());
            close();
        });
        add(new Paragraph(getTranslation("account.PhoneDialog.use")), phone);
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), save);
    }
}
