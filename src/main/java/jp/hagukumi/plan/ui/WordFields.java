package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.EditChoices;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDraft;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;

/** The plan's own words for an element, one field for each axis (ライフステージ, 主体 …). */
class WordFields extends FoldedFields {

    private final Map<AxisRow, MultiSelectComboBox<TermId>> boxes = new LinkedHashMap<>();
    private List<TermId> before = List.of();

    WordFields(EditChoices choices, SerializableRunnable changed) {
        super("plan.WordFields.heading");
        for (AxisRow axis : choices.axes()) {
            if (axis.terms().isEmpty()) {
                continue;
            }
            MultiSelectComboBox<TermId> box = EditorInputs.choices(axis.label(), changed);
            box.setItemLabelGenerator(choices::label);
            box.setHelperText(axis.several() ? "" : getTranslation("plan.WordFields.oneOnly"));
            box.addValueChangeListener(e -> count());
            boxes.put(axis, box);
            add(box);
        }
        if (boxes.isEmpty()) {
            add(new Paragraph(getTranslation("plan.WordFields.noWords")));
        }
    }

    @Override
    public void show(ElementContent content) {
        before = content.terms();
        boxes.forEach((axis, box) -> {
            Set<TermId> borne = axis.terms().stream()
                    .map(TermRow::id)
                    .filter(content.terms()::contains)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            LinkedHashSet<TermId> items = new LinkedHashSet<>(borne);
            axis.offered().forEach(term -> items.add(term.id()));
            box.setItems(items);
            box.setValue(borne);
        });
        count();
    }

    private void count() {
        count(boxes.values().stream().mapToLong(box -> box.getValue().size()).sum());
    }

    @Override
    public void write(ElementDraft draft) {
        Set<TermId> chosen = new LinkedHashSet<>();
        Set<TermId> known = new LinkedHashSet<>();
        boxes.forEach((axis, box) -> {
            chosen.addAll(box.getValue());
            axis.terms().forEach(term -> known.add(term.id()));
        });
        // A word that came to the plan after this page was opened has no field here, and stays.
        before.stream().filter(term -> !known.contains(term)).forEach(chosen::add);
        draft.terms(EditorInputs.inOrder(before, chosen));
    }

    @Override
    public boolean refuse(ContentRefused why, String sentence) {
        if (!why.field().equals("terms") || boxes.isEmpty()) {
            return false;
        }
        unfold();
        List<TermId> written = new ArrayList<>();
        ElementDraft draft = ElementContent.titled("", "").draft();
        write(draft);
        written.addAll(draft.content().terms());
        EditorInputs.refuse(
                boxes.entrySet().stream()
                        .filter(each -> why.item() >= 0
                                && why.item() < written.size()
                                && each.getKey().terms().stream()
                                        .anyMatch(term -> term.id().equals(written.get(why.item()))))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(() -> boxes.values().iterator().next()),
                sentence);
        return true;
    }
}
