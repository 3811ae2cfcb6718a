package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.Optional;
import jp.hagukumi.plan.EditChoices;
import jp.hagukumi.plan.OpenRow;
import jp.hagukumi.plan.PartnerId;
import jp.hagukumi.plan.Partnership;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;

/** One partner: who, in which form, what they do. */
class PartnerRow extends Composite<Div> {

    private final EditChoices choices;
    private final ComboBox<PartnerId> partner;
    private final ComboBox<TermId> form;
    private final TextArea role;

    PartnerRow(EditChoices choices, SerializableRunnable changed) {
        this.choices = choices;
        partner = EditorInputs.choice(getTranslation("plan.PartnerRow.partner"), changed);
        partner.setItemLabelGenerator(id -> choices.partners().getOrDefault(id, getTranslation("plan.editor.gone")));
        partner.setItems(choices.partners().keySet());
        form = EditorInputs.choice(getTranslation("plan.PartnerRow.form"), changed);
        form.setClearButtonVisible(true);
        form.setItemLabelGenerator(choices::label);
        offerForms(Optional.empty());
        role = EditorInputs.area(getTranslation("plan.PartnerRow.role"), changed);
        role.setMinRows(1);
        getContent().add(partner, form, role);
    }

    private void offerForms(Optional<TermId> present) {
        LinkedHashSet<TermId> items = new LinkedHashSet<>();
        present.ifPresent(items::add);
        choices.forms().stream()
                .filter(term -> !term.retired())
                .map(TermRow::id)
                .forEach(items::add);
        form.setItems(items);
    }

    void show(Partnership said) {
        LinkedHashSet<PartnerId> items = new LinkedHashSet<>(choices.partners().keySet());
        items.add(said.partner());
        partner.setItems(items);
        partner.setValue(said.partner());
        offerForms(Optional.ofNullable(said.form()));
        form.setValue(said.form());
        role.setValue(said.role());
    }

    /** What it says, nothing while nobody is chosen. */
    Optional<Partnership> said() {
        return Optional.ofNullable(partner.getValue())
                .map(chosen -> new Partnership(chosen, form.getValue(), role.getValue()));
    }

    /** What was typed before a partner was chosen. */
    Optional<OpenRow> open() {
        return partner.isEmpty() && !(form.isEmpty() && role.isEmpty())
                ? Optional.of(new OpenRow("partners", form.getValue(), role.getValue()))
                : Optional.empty();
    }

    void show(OpenRow row) {
        offerForms(Optional.ofNullable(row.form()));
        form.setValue(row.form());
        role.setValue(row.text());
    }

    boolean isComplete() {
        boolean complete = open().isEmpty();
        if (!complete) {
            EditorInputs.refuse(partner, getTranslation("plan.PartnerRow.chooseOrRemove"));
        }
        return complete;
    }

    void refuse(String sentence, boolean about) {
        if (about) {
            EditorInputs.refuse(role, sentence);
        } else {
            EditorInputs.refuse(partner, sentence);
        }
    }
}
