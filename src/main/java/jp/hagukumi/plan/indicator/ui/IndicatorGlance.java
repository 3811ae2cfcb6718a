package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import jp.hagukumi.plan.indicator.Achievements;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.Chart;

/**
 * One sub-series of an indicator at a glance, for pages on which its value of a year is asked for: its last years as a
 * small chart, where it is to go, and how far the value of the year is.
 */
@CssImport("./styles/indicator.css")
public class IndicatorGlance extends Composite<Div> {

    private static final int YEARS = 5;

    private final IndicatorRecord indicator;
    private final SeriesContent series;
    private final FiscalYear year;
    private final LocalDate asOf;

    /**
     * @param indicator as the plan has it
     * @param year of which a value is asked for; it is the last one shown
     */
    public IndicatorGlance(IndicatorRecord indicator, SeriesContent series, FiscalYear year, LocalDate asOf) {
        this.indicator = indicator;
        this.series = series;
        this.year = year;
        this.asOf = asOf;
        getContent().addClassName("indicator-glance");
        show(Optional.empty());
    }

    /** Shows the year with a value that the plan does not have yet; nothing for what the plan itself says. */
    public final void show(Optional<ActualContent> proposed) {
        IndicatorContent content = indicator.content();
        IndicatorWords words = IndicatorWords.in(getLocale());
        IndicatorRecord told = proposed.map(indicator::with).orElse(indicator);
        PlanValue value = told.actual(series, year)
                .map(actual -> actual.content().value())
                .orElse(PlanValue.NONE);
        Paragraph way = new Paragraph(
                words.say("plan.IndicatorGlance.way", words.baseline(content, series), words.targets(content, series)));
        way.addClassName("second");
        Div facts = new Div(way);
        facts.addClassName("glance-facts");
        inPlan(proposed, words).ifPresent(facts::add);
        if (!value.isNone()) {
            facts.add(new AchievementFacts(content, Achievements.of(content, series, year, value), true));
        }
        getContent().removeAll();
        getContent().add(facts, Chart.small(IndicatorChart.lastYears(told, series, year, YEARS, words, asOf)));
    }

    /** What the plan says of the year, where that is something else than what is proposed. */
    private Optional<Paragraph> inPlan(Optional<ActualContent> proposed, IndicatorWords words) {
        return indicator
                .actual(series, year)
                .filter(actual -> proposed.filter(actual.content()::saysSameAs).isEmpty())
                .map(actual -> {
                    Paragraph there = new Paragraph(words.say(
                            "plan.IndicatorGlance.inPlan",
                            words.year(year, indicator.content().years()),
                            words.actual(actual.content(), indicator.content().unit())));
                    there.addClassName("in-plan");
                    return there;
                });
    }

    /** A value as it is printed, or why there is none. */
    public static String said(Locale language, ActualContent value, String unit) {
        return IndicatorWords.in(language).actual(value, unit);
    }
}
