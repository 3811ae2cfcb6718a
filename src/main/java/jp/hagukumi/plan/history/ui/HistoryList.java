package jp.hagukumi.plan.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.hagukumi.plan.history.ComparedField;
import jp.hagukumi.plan.history.PastChange;
import jp.hagukumi.shared.TextDiff;
import jp.hagukumi.uikit.DiffText;
import jp.hagukumi.uikit.Formats;

/** The changes of one thing, the latest first, closed until somebody asks. */
class HistoryList extends Composite<NativeDetails> {

    HistoryList(List<PastChange> changes) {
        OrderedList list = new OrderedList();
        list.addClassName("history");
        changes.forEach(change -> list.add(item(change)));
        getContent().setSummaryText(getTranslation("plan.HistoryList.summary", changes.size()));
        getContent().setContent(list);
    }

    private ListItem item(PastChange change) {
        Div head = new Div(
                new Span(Formats.in(getLocale()).dateTime(change.at())),
                new Span(change.by()),
                new Span(getTranslation("plan.HistoryList.deed", change.deed(), change.revision())));
        head.addClassNames("facts-line", "second");
        ListItem item = new ListItem(head);
        change.fields().forEach(field -> item.add(line(field)));
        return item;
    }

    private Div line(ComparedField field) {
        TextDiff diff = field.diff();
        HtmlContainer label = new HtmlContainer("strong");
        label.setText(field.label());
        Span arrow = new Span(getTranslation("plan.HistoryList.became"));
        arrow.addClassName("second");
        Div line = new Div(label);
        line.addClassName("history-line");
        line.add(
                field.before().isEmpty() ? nothing() : DiffText.old(diff.before()),
                arrow,
                field.after().isEmpty() ? nothing() : DiffText.young(diff.after()));
        return line;
    }

    private Span nothing() {
        Span nothing = new Span(getTranslation("plan.ComparisonTable.nothing"));
        nothing.addClassName("second");
        return nothing;
    }
}
