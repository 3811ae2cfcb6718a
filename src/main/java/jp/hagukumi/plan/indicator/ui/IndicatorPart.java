package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.indicator.IndicatorQueries;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.plan.ui.ElementPart;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.LinkButton;

/** The indicators of an element on its page and beside the tree: from where, to where, and how far. */
@org.springframework.stereotype.Component
class IndicatorPart implements ElementPart {

    private final IndicatorQueries indicators;
    private final Clock clock;

    IndicatorPart(IndicatorQueries indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Component> of(ElementRow element, AsOf asOf) {
        List<IndicatorRecord> found = indicators.ofElement(element, asOf.revision());
        boolean mayAdd = asOf.isToday() && indicators.allowed(element.plan()).contains(Operation.PLAN_EDIT);
        if (found.isEmpty() && !mayAdd) {
            return List.of();
        }
        IndicatorWords words = IndicatorWords.in(UI.getCurrent().getLocale());
        UnorderedList list = new UnorderedList();
        list.addClassName("children");
        found.forEach(one -> list.add(item(one, words, asOf)));
        Card card = Card.titled(words.say("plan.IndicatorPart.title", found.size()));
        if (!found.isEmpty()) {
            card.add(list);
        }
        if (mayAdd) {
            card.add(new LinkButton(
                    IndicatorLinks.fresh(element.plan(), element.id()), words.say("plan.IndicatorPart.add")));
        }
        return List.of(card);
    }

    private ListItem item(IndicatorRecord indicator, IndicatorWords words, AsOf asOf) {
        IndicatorContent content = indicator.content();
        ListItem item = new ListItem(
                new Anchor(asOf.in(IndicatorLinks.indicator(indicator.plan(), indicator.id())), content.name()));
        FiscalYear year = FiscalYear.of(JapanTime.today(clock));
        for (SeriesContent series : content.series()) {
            String from = words.say(
                    "plan.IndicatorPart.fromTo", words.baseline(content, series), words.targets(content, series));
            Span line = new Span(
                    series.name().isEmpty() ? from : words.say("plan.IndicatorPart.series", series.name(), from));
            line.addClassName("second");
            item.add(new Div(line));
            if (indicator.latest(series).isPresent()) {
                item.add(new AchievementFacts(content, indicator.achievement(series, year), false));
            }
        }
        return item;
    }
}
