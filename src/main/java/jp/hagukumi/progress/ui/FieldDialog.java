package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import jp.hagukumi.progress.FieldKind;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.uikit.MainButton;

/** One field of the form: what it is called, what to write, a good example, and what holds for it. */
class FieldDialog extends Dialog {

    private static final List<FieldKind> OWN_KINDS =
            List.of(FieldKind.TEXT, FieldKind.AMOUNT, FieldKind.COUNT, FieldKind.SHARE);

    private final FormField field;
    private final boolean own;
    private final TextField label = new TextField();
    private final ComboBox<FieldKind> kind = new ComboBox<>();
    private final TextArea guidance = new TextArea();
    private final TextArea example = new TextArea();
    private final IntegerField max = new IntegerField();
    private final Checkbox required = new Checkbox();
    private final Checkbox internal = new Checkbox();
    private final Checkbox carried = new Checkbox();

    /** @param newOwn whether it is a new field that only this municipality has, so that its kind can be chosen */
    FieldDialog(FormField field, boolean newOwn, SerializableConsumer<FormField> take) {
        this.field = field;
        this.own = field.code().isOwn();
        setHeaderTitle(getTranslation(
                newOwn ? "progress.FieldDialog.new" : "progress.FieldDialog.title", FieldWords.name(this, field)));
        addClassName("field-dialog");
        setCloseOnOutsideClick(false);

        label.setLabel(getTranslation("progress.FieldDialog.label"));
        label.setValue(field.label());
        label.setRequiredIndicatorVisible(own);
        if (!own) {
            label.setHelperText(getTranslation("progress.FieldDialog.labelHint", getTranslation(field.nameKey())));
        }
        kind.setLabel(getTranslation("progress.FieldDialog.kind"));
        kind.setItems(OWN_KINDS);
        kind.setItemLabelGenerator(one -> getTranslation(one.nameKey()));
        kind.setValue(field.kind());
        kind.setVisible(newOwn);
        guidance.setLabel(getTranslation("progress.FieldDialog.guidance"));
        guidance.setHelperText(getTranslation("progress.FieldDialog.guidanceHint"));
        guidance.setValue(field.guidance());
        example.setLabel(getTranslation("progress.FieldDialog.example"));
        example.setValue(field.example());
        max.setLabel(getTranslation("progress.FieldDialog.max"));
        max.setStepButtonsVisible(true);
        max.setMin(1);
        max.setMax(FormField.HOLDS);
        max.setValue(field.max());
        max.setVisible(!field.kind().isChoice() && !field.kind().isFigure());
        required.setLabel(getTranslation("common.required"));
        required.setValue(field.required());
        required.setVisible(field.kind() != FieldKind.MARK_REASON);
        internal.setLabel(getTranslation("progress.FieldDialog.internal"));
        internal.setValue(field.internal());
        internal.setVisible(own || field.internal());
        carried.setLabel(getTranslation("progress.FieldDialog.carried"));
        carried.setHelperText(getTranslation("progress.FieldDialog.carriedHint"));
        carried.setValue(field.carried());
        carried.setVisible(field.kind().mayBeCarried());
        add(label, kind, guidance, example, max, required, carried, internal);

        MainButton go = new MainButton(getTranslation("progress.FieldDialog.go"));
        go.addClickListener(e -> submit(take));
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }

    private void submit(SerializableConsumer<FormField> take) {
        label.setErrorMessage(getTranslation("progress.FieldDialog.nameMissing"));
        label.setInvalid(own && label.getValue().isBlank());
        max.setErrorMessage(getTranslation("progress.violation.fieldLimit", FormField.HOLDS));
        max.setInvalid(max.isEmpty());
        kind.setInvalid(kind.isEmpty());
        if (!label.isInvalid() && !max.isInvalid() && !kind.isInvalid()) {
            take.accept(new FormField(
                    field.code(),
                    kind.getValue(),
                    label.getValue().strip(),
                    guidance.getValue().strip(),
                    example.getValue().strip(),
                    max.getValue(),
                    required.getValue(),
                    internal.getValue(),
                    carried.getValue()));
            close();
        }
    }
}
