package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.register.RelationSaid;
import jp.hagukumi.plan.register.Side;

/** The fields of a relation to another plan. */
class RelationFields implements EntryFields<RelationSaid> {

    private final Div form = new Div();
    private final List<TermRow> terms;
    private final ComboBox<TermRow> kind = new ComboBox<>();
    private final ComboBox<Side> side = new ComboBox<>();
    private final ComboBox<PlanSummary> other = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextArea philosophy = new TextArea();
    private final TextArea note = new TextArea();
    private final List<PlanSummary> plans;

    RelationFields(Kinds kinds, List<PlanSummary> all, PlanId own) {
        terms = kinds.of(AxisUse.RELATION);
        plans = all.stream().filter(plan -> !plan.id().equals(own)).toList();
        Fields.kind(kind, say("kind"), terms);
        side.setLabel(say("side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(place -> form.getTranslation("plan.Side." + place));
        side.setValue(Side.ABOVE);
        other.setLabel(say("other"));
        other.setHelperText(say("otherHint"));
        other.setItems(plans);
        other.setItemLabelGenerator(PlanSummary::title);
        other.setClearButtonVisible(true);
        other.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null && title.isEmpty()) {
                title.setValue(e.getValue().title());
            }
        });
        Fields.line(title, say("title"), 300).setRequiredIndicatorVisible(true);
        Fields.text(philosophy, say("philosophy"));
        Fields.text(note, say("note"));
    }

    private String say(String field) {
        return form.getTranslation("plan.RelationFields." + field);
    }

    @Override
    public List<Component> components() {
        return List.of(kind, side, other, title, philosophy, note);
    }

    @Override
    public void show(RelationSaid said) {
        Fields.choose(kind, said.kind(), terms);
        side.setValue(said.side());
        plans.stream()
                .filter(plan -> plan.id().equals(said.other()))
                .findFirst()
                .ifPresent(other::setValue);
        title.setValue(said.title());
        philosophy.setValue(said.philosophy());
        note.setValue(said.note());
    }

    @Override
    public RelationSaid read() {
        return new RelationSaid(
                0,
                Fields.chosen(kind),
                side.isEmpty() ? Side.BESIDE : side.getValue(),
                title.getValue(),
                other.isEmpty() ? null : other.getValue().id(),
                note.getValue(),
                philosophy.getValue());
    }
}
