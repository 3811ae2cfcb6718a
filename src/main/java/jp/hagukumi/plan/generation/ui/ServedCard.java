package jp.hagukumi.plan.generation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;

/** The projects of a plan that the yearly entry in another plan serves. */
class ServedCard extends Composite<Card> {

    private final GenerationDeeds deeds;
    private final PlanQueries plans;
    private final ShownPlan plan;
    private final transient Runnable afterwards;

    ServedCard(GenerationDeeds deeds, PlanQueries plans, ShownPlan plan, Runnable afterwards) {
        this.deeds = deeds;
        this.plans = plans;
        this.plan = plan;
        this.afterwards = afterwards;
        Paragraph hint = new Paragraph(getTranslation("plan.ServedCard.hint"));
        hint.addClassName("second");
        getContent().addClassName("register");
        getContent().add(new H2(getTranslation("plan.ServedCard.title")), hint);
        Map<ElementId, ElementId> served = deeds.generations().served(plan.id(), plan.revision());
        UnorderedList list = new UnorderedList();
        served.forEach((element, by) -> list.add(item(element, by)));
        getContent().add(list);
        if (plan.may(Operation.PLAN_AMEND)) {
            getContent().add(form());
        }
    }

    private ListItem item(ElementId element, ElementId by) {
        Div words = new Div();
        words.addClassName("facts-line");
        String name = deeds.reader()
                .element(plan.id(), element, plan.revision())
                .map(ElementRow::codeAndTitle)
                .orElse("");
        words.add(new Span(name));
        plans.element(by)
                .ifPresent(row -> words.add(new Anchor(
                        plan.in(PlanLinks.element(row.plan(), by)),
                        getTranslation(
                                "plan.ServedCard.by",
                                plans.plan(row.plan())
                                        .map(of -> of.summary().title())
                                        .orElse(""),
                                row.codeAndTitle()))));
        ListItem item = new ListItem(words);
        if (plan.may(Operation.PLAN_AMEND)) {
            Button stop = new Button(getTranslation("plan.ServedCard.stop"), e -> {
                deeds.editing().stopServing(plan.id(), element);
                afterwards.run();
            });
            stop.setAriaLabel(getTranslation("plan.ServedCard.stopOf", name));
            item.add(stop);
        }
        return item;
    }

    private Div form() {
        ComboBox<ElementRow> element = new ComboBox<>(getTranslation("plan.ServedCard.element"));
        element.setItems(deeds.projects(plan.id()));
        element.setItemLabelGenerator(ElementRow::codeAndTitle);
        ComboBox<PlanSummary> other = new ComboBox<>(getTranslation("plan.ServedCard.other"));
        other.setItems(plans.plans().stream()
                .filter(one -> !one.id().equals(plan.id()))
                .toList());
        other.setItemLabelGenerator(PlanSummary::title);
        ComboBox<ElementRow> by = new ComboBox<>(getTranslation("plan.ServedCard.byElement"));
        by.setItemLabelGenerator(ElementRow::codeAndTitle);
        other.addValueChangeListener(e -> {
            by.clear();
            if (e.getValue() != null) {
                by.setItems(deeds.projects(e.getValue().id()));
            }
        });
        MainButton serve = new MainButton(getTranslation("plan.ServedCard.serve"));
        serve.addClickListener(e -> {
            RuleViolation.unless(!element.isEmpty() && !by.isEmpty(), "plan.violation.chooseElement");
            deeds.editing()
                    .serve(plan.id(), element.getValue().id(), by.getValue().id());
            afterwards.run();
        });
        Div form = new Div(element, other, by, serve);
        form.addClassName("import-choice");
        return form;
    }
}
