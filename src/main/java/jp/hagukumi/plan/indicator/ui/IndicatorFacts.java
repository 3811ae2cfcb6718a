package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import jp.hagukumi.plan.indicator.AchievementRule;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.uikit.Card;

/** What the plan says about an indicator: what it measures, from where to where, by which rule, from which source. */
class IndicatorFacts extends Composite<Card> {

    IndicatorFacts(IndicatorContent indicator) {
        IndicatorWords words = IndicatorWords.in(getLocale());
        DescriptionList facts = new DescriptionList();
        facts.addClassNames("facts", "indicator-facts");
        String rule = words.say("plan.AchievementRule." + indicator.rule());
        if (indicator.rule() == AchievementRule.DIRECTION && indicator.wanted() != null) {
            rule = words.say("plan.IndicatorFacts.ruleWith", rule, words.say("plan.Trend." + indicator.wanted()));
        } else if (indicator.rule() == AchievementRule.MAINTAIN && indicator.tolerance() != null) {
            rule = words.say("plan.IndicatorFacts.tolerance", rule, words.value(PlanValue.of(indicator.tolerance())));
        }
        add(facts, "plan.IndicatorFacts.kind", words.say("plan.IndicatorKind." + indicator.kind()));
        add(facts, "plan.IndicatorFacts.rule", rule);
        for (SeriesContent series : indicator.series()) {
            String name = series.name();
            add(facts, name, "plan.IndicatorFacts.baseline", words.baseline(indicator, series));
            add(facts, name, "plan.IndicatorFacts.targets", words.targets(indicator, series));
        }
        if (!indicator.surveyYears().isEmpty()) {
            add(
                    facts,
                    "plan.IndicatorFacts.surveyYears",
                    indicator.surveyYears().stream()
                            .map(year -> words.year(year, indicator.years()))
                            .collect(Collectors.joining(words.say("plan.Indicator.between"))));
        }
        add(facts, "plan.IndicatorFacts.years", words.say("plan.YearBasis." + indicator.years()));
        add(
                facts,
                "plan.IndicatorFacts.source",
                indicator.source().isBlank() ? words.say("plan.IndicatorFacts.noSource") : indicator.source());
        if (!indicator.externalFactors().isBlank()) {
            add(facts, "plan.IndicatorFacts.factors", indicator.externalFactors());
        }
        getContent().add(facts);
    }

    private void add(DescriptionList facts, String series, String key, String text) {
        String term = series.isEmpty()
                ? getTranslation(key)
                : getTranslation("plan.IndicatorFacts.ofSeries", getTranslation(key), series);
        put(facts, term, text);
    }

    private void add(DescriptionList facts, String key, String text) {
        put(facts, getTranslation(key), text);
    }

    private static void put(DescriptionList facts, String term, String text) {
        Span words = new Span(text);
        words.addClassName("original-text");
        facts.add(new Term(term), new Description(words));
    }
}
