package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementLabel;
import jp.hagukumi.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Chooses an element of a plan by its number, by words in it, or from the list in tree order. */
class ElementPicker extends ComboBox<ElementLabel> {

    private final transient ElementChoices choices;
    private final PlanId plan;

    ElementPicker(String label, PlanId plan, ElementChoices choices, SerializableRunnable changed) {
        super(label);
        this.plan = plan;
        this.choices = choices;
        setManualValidation(true);
        addClassName("full-width");
        setItemLabelGenerator(each -> each.above().isEmpty()
                ? each.codeAndTitle()
                : getTranslation("plan.ElementPicker.within", each.codeAndTitle(), each.above()));
        setItems(query ->
                choices.find(plan, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        setPlaceholder(getTranslation("plan.ElementPicker.placeholder"));
        addValueChangeListener(e -> {
            setInvalid(false);
            changed.run();
        });
    }

    /** Shows an element as chosen; one that has gone is called so. */
    void choose(@Nullable ElementId id) {
        if (id == null) {
            clear();
        } else {
            choose(
                    id,
                    choices.labels(plan, List.of(id)).stream()
                            .collect(Collectors.toMap(ElementLabel::id, Function.identity())));
        }
    }

    /** The same, when what the elements are called has been read already. */
    void choose(ElementId id, Map<ElementId, ElementLabel> labels) {
        setValue(labels.getOrDefault(id, new ElementLabel(id, "", getTranslation("plan.editor.gone"), "")));
    }

    Optional<ElementId> chosen() {
        return Optional.ofNullable(getValue()).map(ElementLabel::id);
    }
}
