package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.indicator.IndicatorChange;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.PastChange;
import jp.hagukumi.uikit.Formats;

/** Everything that was changed about an indicator and its values: when, by whom, from what to what. */
class HistoryList extends Composite<NativeDetails> {

    HistoryList(IndicatorContent indicator, List<PastChange> history, Map<PersonId, String> names) {
        Formats formats = Formats.in(getLocale());
        UnorderedList list = new UnorderedList();
        list.addClassName("value-history");
        for (PastChange past : history) {
            Span when = new Span(getTranslation(
                    "plan.HistoryList.when", formats.dateTime(past.at()), names.getOrDefault(past.by(), "")));
            when.addClassName("second");
            list.add(new ListItem(new Span(line(indicator, past.change())), when));
        }
        getContent().setSummaryText(getTranslation("plan.HistoryList.title", history.size()));
        getContent().setContent(list);
        getContent().addClassName("history");
    }

    private String line(IndicatorContent indicator, IndicatorChange change) {
        return getTranslation(
                "plan.HistoryList.change",
                ChangeLine.what(change, indicator, getLocale()),
                ChangeLine.text(change, change.before(), getLocale()),
                ChangeLine.text(change, change.after(), getLocale()));
    }
}
