package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.EditChoices;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDraft;
import jp.hagukumi.plan.EvidenceId;

/** For whom an element is, and on what law, surveys and voices it rests. */
class BasisFields extends FoldedFields {

    private final EditChoices choices;
    private final TextArea targetGroup;
    private final TextArea legalBase;
    private final MultiSelectComboBox<EvidenceId> evidence;
    private List<EvidenceId> before = List.of();

    BasisFields(EditChoices choices, SerializableRunnable changed) {
        super("plan.BasisFields.heading");
        this.choices = choices;
        SerializableRunnable counted = () -> {
            count();
            changed.run();
        };
        targetGroup = EditorInputs.area(getTranslation("plan.ElementEditor.targetGroup"), counted);
        legalBase = EditorInputs.area(getTranslation("plan.ElementEditor.legalBase"), counted);
        evidence = EditorInputs.choices(getTranslation("plan.ConflictDialog.field.evidence"), counted);
        evidence.setItemLabelGenerator(id -> choices.evidence().getOrDefault(id, getTranslation("plan.editor.gone")));
        evidence.setHelperText(choices.evidence().isEmpty() ? getTranslation("plan.BasisFields.noEvidence") : "");
        add(targetGroup, legalBase, evidence);
    }

    private void count() {
        count(Stream.of(targetGroup, legalBase)
                        .filter(field -> !field.isEmpty())
                        .count()
                + evidence.getValue().size());
    }

    @Override
    public void show(ElementContent content) {
        before = content.evidence();
        targetGroup.setValue(content.targetGroup());
        legalBase.setValue(content.legalBase());
        LinkedHashSet<EvidenceId> items = new LinkedHashSet<>(before);
        items.addAll(choices.evidence().keySet());
        evidence.setItems(items);
        evidence.setValue(new LinkedHashSet<>(before));
        count();
    }

    @Override
    public void write(ElementDraft draft) {
        draft.targetGroup(targetGroup.getValue())
                .legalBase(legalBase.getValue())
                .evidence(EditorInputs.inOrder(before, evidence.getValue()));
    }

    @Override
    public boolean refuse(ContentRefused why, String sentence) {
        switch (why.field()) {
            case "targetGroup" -> EditorInputs.refuse(targetGroup, sentence);
            case "legalBase" -> EditorInputs.refuse(legalBase, sentence);
            case "evidence" -> EditorInputs.refuse(evidence, sentence);
            default -> {
                return false;
            }
        }
        unfold();
        return true;
    }
}
