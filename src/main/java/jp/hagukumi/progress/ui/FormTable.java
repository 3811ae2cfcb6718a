package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.progress.FieldKind;
import jp.hagukumi.progress.Form;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.PreparedRound;
import jp.hagukumi.progress.RoundStage;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.uikit.Formats;

/** What a round asks, field by field in the order of the form: each can be changed, moved and left out. */
class FormTable extends Composite<Div> {

    private static final int OWN_MAX = 2000;

    private final PreparedRound round;
    private final Form form;
    private final SerializableConsumer<Form> change;

    FormTable(PreparedRound round, SerializableConsumer<Form> change) {
        this.round = round;
        this.form = round.content().form();
        this.change = change;
        NativeTable table = Tables.captioned(getTranslation("progress.FormTable.caption"));
        table.addClassName("form-table");
        NativeTableRow head = table.getHead().addRow();
        Tables.head(head, getTranslation("progress.FormTable.field"));
        Tables.head(head, getTranslation("progress.FieldDialog.kind"));
        Tables.head(head, getTranslation("common.required"));
        Tables.figureHead(head, getTranslation("progress.FieldDialog.max"));
        Tables.head(head, getTranslation("progress.FormTable.help"));
        Tables.head(head, getTranslation("progress.FormTable.deeds"));
        List<FormField> asked = new Rubric(form, round.scale(), round.directions()).fields();
        form.fields().forEach(field -> add(table.getBody().addRow(), field, asked.contains(field)));
        getContent().add(Tables.scrolling(table), more());
    }

    private void add(NativeTableRow row, FormField field, boolean asked) {
        Tables.rowHead(row, new Span(FieldWords.name(this, field)));
        Tables.cell(
                row, asked ? getTranslation(field.kind().nameKey()) : getTranslation("progress.FormTable.notInPlan"));
        Tables.cell(row, need(field));
        boolean counted = !field.kind().isChoice() && !field.kind().isFigure();
        Tables.figure(row, counted ? Formats.in(getLocale()).number(field.max()) : "");
        Tables.cell(row, help(field));
        Tables.cell(row, deeds(field));
    }

    private String need(FormField field) {
        if (field.kind() == FieldKind.MARK_REASON) {
            return getTranslation("progress.FormTable.byScale");
        }
        return getTranslation(field.required() ? "common.required" : "progress.FormTable.optional");
    }

    private String help(FormField field) {
        List<String> help = new ArrayList<>();
        if (field.internal()) {
            help.add(getTranslation("progress.FormTable.internal"));
        }
        if (field.carried()) {
            help.add(getTranslation("progress.FormTable.carried"));
        }
        if (!field.guidance().isEmpty()) {
            help.add(getTranslation("progress.FieldDialog.guidance"));
        }
        if (!field.example().isEmpty()) {
            help.add(getTranslation("progress.FieldDialog.example"));
        }
        return String.join(getTranslation("progress.separator"), help);
    }

    private Div deeds(FormField field) {
        String name = FieldWords.name(this, field);
        Div deeds = new Div(
                deed(
                        "progress.FormTable.edit",
                        name,
                        () -> new FieldDialog(field, false, changed -> change.accept(form.changed(changed))).open()),
                deed("progress.FormTable.up", name, () -> change.accept(form.moved(field.code(), -1))),
                deed("progress.FormTable.down", name, () -> change.accept(form.moved(field.code(), 1))));
        if (round.stage() == RoundStage.PREPARED && form.fields().size() > 1) {
            deeds.add(deed("progress.FormTable.leaveOut", name, () -> change.accept(form.without(field.code()))));
        }
        deeds.addClassName("row-deeds");
        return deeds;
    }

    private Button deed(String key, String field, SerializableRunnable act) {
        Button button = new Button(getTranslation(key), e -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key + "Of", field));
        return button;
    }

    /** The fields that the portal knows besides, and one that only this municipality has. */
    private Div more() {
        ComboBox<FormField> known = new ComboBox<>(getTranslation("progress.FormTable.add"));
        known.setItems(form.notAsked());
        known.setItemLabelGenerator(field -> FieldWords.name(this, field));
        known.setPlaceholder(getTranslation("progress.FormTable.addHint"));
        Button add = new Button(
                getTranslation("progress.FormTable.addThis"),
                e -> known.getOptionalValue().ifPresent(field -> change.accept(form.with(field))));
        add.setEnabled(false);
        known.addValueChangeListener(e -> add.setEnabled(e.getValue() != null));
        FormField empty = new FormField(
                form.freeCode(),
                FieldKind.TEXT,
                getTranslation("progress.FormTable.newName"),
                "",
                "",
                OWN_MAX,
                false,
                false);
        Button own = new Button(
                getTranslation("progress.FormTable.addOwn"),
                e -> new FieldDialog(empty, true, field -> change.accept(form.with(field))).open());
        Div more = new Div(known, add, own);
        more.addClassName("form-more");
        return more;
    }
}
