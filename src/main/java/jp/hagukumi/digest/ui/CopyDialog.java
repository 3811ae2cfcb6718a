package jp.hagukumi.digest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import jp.hagukumi.digest.DigestRow;
import jp.hagukumi.digest.Letter;

/**
 * Words to take into one's own mail program. Each field is selected as a whole when it is entered; the browser's clipboard
 * is not asked, which offices' plain http addresses do not have.
 */
class CopyDialog extends Dialog {

    private CopyDialog() {
        addClassName("copy-dialog");
        add(new Paragraph(getTranslation("digest.CopyDialog.hint")));
        getFooter().add(new Button(getTranslation("common.close"), e -> close()));
    }

    /** One person's mail. */
    static CopyDialog letter(DigestRow row, Letter letter) {
        CopyDialog dialog = new CopyDialog();
        dialog.setHeaderTitle(row.name());
        if (row.address() != null) {
            dialog.part("digest.CopyDialog.to", new TextField(), row.address().value());
        }
        dialog.part("digest.CopyDialog.subject", new TextField(), letter.subject());
        dialog.part("digest.CopyDialog.body", new TextArea(), letter.body()).focus();
        return dialog;
    }

    /** The addresses of everybody for whom something waits. */
    static CopyDialog addresses(List<String> addresses) {
        CopyDialog dialog = new CopyDialog();
        dialog.setHeaderTitle(dialog.getTranslation("digest.CopyDialog.addresses", addresses.size()));
        dialog.part("digest.CopyDialog.blindCopies", new TextArea(), String.join("; ", addresses))
                .focus();
        return dialog;
    }

    private TextFieldBase<?, String> part(String label, TextFieldBase<?, String> field, String text) {
        field.setLabel(getTranslation(label));
        field.setValue(text);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        add(field);
        return field;
    }
}
