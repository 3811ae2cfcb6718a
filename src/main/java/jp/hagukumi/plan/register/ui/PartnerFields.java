package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.register.PartnerSaid;

/** The fields of a partner. */
class PartnerFields implements EntryFields<PartnerSaid> {

    private final List<TermRow> terms;
    private final ComboBox<TermRow> kind = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextArea note = new TextArea();

    PartnerFields(Kinds kinds) {
        terms = kinds.of(AxisUse.PARTNER);
        Fields.kind(kind, kind.getTranslation("plan.PartnerFields.kind"), terms);
        Fields.line(name, name.getTranslation("plan.PartnerFields.name"), 200).setRequiredIndicatorVisible(true);
        Fields.text(note, note.getTranslation("plan.PartnerFields.note"));
    }

    @Override
    public List<Component> components() {
        return List.of(kind, name, note);
    }

    @Override
    public void show(PartnerSaid said) {
        Fields.choose(kind, said.kind(), terms);
        name.setValue(said.name());
        note.setValue(said.note());
    }

    @Override
    public PartnerSaid read() {
        return new PartnerSaid(0, Fields.chosen(kind), name.getValue(), note.getValue());
    }
}
