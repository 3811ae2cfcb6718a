package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.PastChange;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Chart;

/** Everything about one indicator: how far it is, the chart, the values, what the plan says, what was changed. */
class IndicatorPanel extends Composite<Div> {

    IndicatorPanel(IndicatorRecord indicator, LocalDate today, List<PastChange> history, Map<PersonId, String> names) {
        IndicatorContent content = indicator.content();
        IndicatorWords words = IndicatorWords.in(getLocale());
        Card figures = Card.titled(getTranslation("plan.IndicatorPanel.figures"));
        for (SeriesContent series : content.series()) {
            if (!series.name().isEmpty()) {
                figures.add(new H3(series.name()));
            }
            indicator
                    .latest(series)
                    .ifPresent(latest -> figures.add(new Paragraph(words.say(
                            "plan.IndicatorPanel.latest",
                            words.value(latest.content().value(), content.unit()),
                            words.year(latest.content().year(), latest.content().years())))));
            figures.add(new AchievementFacts(content, indicator.achievement(series, FiscalYear.of(today)), true));
        }
        if (!content.externalFactors().isBlank()) {
            Paragraph factors = new Paragraph(words.say("plan.IndicatorPanel.factors", content.externalFactors()));
            factors.addClassName("external-factors");
            figures.add(factors);
        }
        Div columns = new Div(
                new Div(
                        new Card(new Chart(IndicatorChart.of(indicator, words, today))),
                        Card.titled(getTranslation("plan.ValueTable.caption"), new ValueTable(indicator))),
                new Div(figures, new IndicatorFacts(content)));
        columns.addClassName("columns");
        getContent().add(columns, new Card(new HistoryList(content, history, names)));
    }
}
