package jp.hagukumi.plan.generation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.generation.LinkId;
import jp.hagukumi.plan.generation.LinkRow;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.ReasonDialog;

/** Corrects what became of an element: links it to another new one, takes a link back, or says why it was dropped. */
class MappingForm extends Composite<Div> {

    private final ComboBox<LinkRow> old = new ComboBox<>();
    private final ComboBox<ElementRow> now = new ComboBox<>();

    MappingForm(GenerationDeeds deeds, PlanId plan, List<LinkRow> rows, Runnable afterwards) {
        getContent().addClassName("import-choice");
        old.setLabel(getTranslation("plan.MappingGrid.old"));
        old.setItems(rows);
        old.setItemLabelGenerator(
                row -> row.newTitle().isEmpty() ? row.oldTitle() : row.oldTitle() + " → " + row.newTitle());
        now.setLabel(getTranslation("plan.MappingForm.now"));
        now.setItems(deeds.elements(plan));
        now.setItemLabelGenerator(ElementRow::codeAndTitle);
        MainButton link = new MainButton(getTranslation("plan.MappingForm.link"));
        link.addClickListener(e -> {
            RuleViolation.unless(!now.isEmpty(), "plan.violation.chooseElement");
            deeds.editing().link(plan, chosen().oldElement(), now.getValue().id());
            afterwards.run();
        });
        Button unlink = new Button(getTranslation("plan.MappingForm.unlink"), e -> {
            LinkId id = chosen().id();
            if (id == null) {
                throw new RuleViolation("plan.violation.chooseElement");
            }
            deeds.editing().unlink(id);
            afterwards.run();
        });
        String drop = getTranslation("plan.MappingForm.drop");
        Button dropped = new Button(
                drop,
                e -> new ReasonDialog(
                                getTranslation("plan.MappingForm.dropOf", chosen().oldTitle()),
                                getTranslation("plan.MappingForm.dropEffect"),
                                drop,
                                reason -> {
                                    deeds.editing().drop(plan, chosen().oldElement(), reason);
                                    afterwards.run();
                                })
                        .open());
        getContent().add(old, now, link, unlink, dropped);
    }

    private LinkRow chosen() {
        RuleViolation.unless(!old.isEmpty(), "plan.violation.chooseElement");
        return old.getValue();
    }
}
