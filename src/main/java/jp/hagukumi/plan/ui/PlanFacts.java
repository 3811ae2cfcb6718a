package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import jp.hagukumi.plan.LevelView;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.uikit.Card;

/** What a plan says about itself, shown as long as no element is chosen. */
class PlanFacts extends Composite<Card> {

    PlanFacts(PlanDetails plan) {
        Paragraph hint = new Paragraph(getTranslation("plan.PlanFacts.hint"));
        hint.addClassName("second");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        add(facts, "plan.Field.MUNICIPALITY", plan.municipality());
        add(facts, "plan.Field.PHILOSOPHY", plan.philosophy());
        add(facts, "plan.Field.PURPOSE", plan.purpose());
        add(facts, "plan.Field.LEGAL_BASES", String.join("\n", plan.legalBases()));
        add(facts, "plan.Field.LEVELS", plan.levels().stream().map(this::level).collect(Collectors.joining(" › ")));
        add(
                facts,
                "plan.PlanFacts.scale",
                plan.scale().stream()
                        .map(mark -> mark.mark() + " " + mark.label())
                        .collect(Collectors.joining("\n")));
        add(facts, "plan.Field.NOTE", plan.note());
        getContent().add(hint, facts);
    }

    private String level(LevelView level) {
        return level.project() ? getTranslation("plan.PlanFacts.reported", level.label()) : level.label();
    }

    private void add(DescriptionList facts, String key, String text) {
        if (!text.isEmpty()) {
            Span words = new Span(text);
            words.addClassName("original-text");
            facts.add(new Term(getTranslation(key)), new Description(words));
        }
    }
}
