package jp.hagukumi.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;

/** Shows an initial password, this once. */
class InitialPasswordDialog extends Dialog {

    InitialPasswordDialog(String login, String password) {
        setHeaderTitle(getTranslation("account.InitialPasswordDialog.title"));
        add(
                new Paragraph(getTranslation("account.InitialPasswordDialog.hint", login)),
                new Paragraph(new Code(password)));
        getFooter().add(new Button(getTranslation("common.close"), e -> close()));
        setCloseOnOutsideClick(false);
    }
}
