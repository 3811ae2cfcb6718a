package jp.hagukumi.progress.handover.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import jp.hagukumi.account.Colleague;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.progress.handover.HandOver;
import jp.hagukumi.progress.handover.HandOverLinks;
import jp.hagukumi.progress.handover.HandOverPage;
import jp.hagukumi.progress.ui.Tables;
import jp.hagukumi.uikit.BelongsToMenu;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;
import jp.hagukumi.uikit.PrintButton;

/** UC-008: one page for whoever is new in the post, made from the data and fit to be printed. */
@Route(HandOverLinks.HAND_OVER)
@Menu(order = 21, title = "progress.HandOverView.title")
@May(Operation.ROUND_READ)
@CssImport("./styles/progress.css")
class HandOverView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, BelongsToMenu {

    private final transient HandOver handOver;
    private final Formats formats = Formats.in(getLocale());

    HandOverView(HandOver handOver) {
        this.handOver = handOver;
        getContent().addClassName("hand-over");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HandOverPage page = handOver.page();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader()
                                .title(getTranslation("progress.HandOverView.title"))
                                .line(getTranslation("progress.HandOverView.line", formats.date(page.today())))
                                .actions(new PrintButton()),
                        tasks(page),
                        people(page.people()),
                        before(page),
                        words());
    }

    private Card tasks(HandOverPage page) {
        Card card = Card.titled(getTranslation("progress.HandOverView.tasks"));
        if (page.tasks().isEmpty()) {
            card.add(new Paragraph(getTranslation("progress.HandOverView.noTasks")));
        }
        page.tasks().forEach(task -> card.add(new TaskPart(task, formats)));
        OrderedList steps = new OrderedList();
        for (String step : List.of("write", "confirm", "accept", "publish")) {
            steps.add(new ListItem(getTranslation("progress.HandOverView.step." + step)));
        }
        card.add(new Paragraph(getTranslation("progress.HandOverView.steps")), steps);
        return card;
    }

    private Card people(List<Colleague> people) {
        NativeTable table = Tables.captioned(getTranslation("progress.HandOverView.people"));
        var head = table.getHead().addRow();
        Tables.head(head, getTranslation("progress.HandOverView.role"));
        Tables.head(head, getTranslation("progress.HandOverView.department"));
        Tables.head(head, getTranslation("progress.HandOverView.name"));
        Tables.head(head, getTranslation("progress.HandOverView.phone"));
        Tables.head(head, getTranslation("progress.HandOverView.address"));
        for (Colleague one : people) {
            var row = table.getBody().addRow();
            Tables.shortCell(row, getTranslation("account.Role." + one.role()));
            Tables.cell(row, one.departmentName());
            Tables.rowHead(row, new Span(one.name()));
            Tables.shortCell(row, one.phone());
            Tables.cell(row, one.address() == null ? "" : one.address().value());
        }
        return Card.titled(
                getTranslation("progress.HandOverView.people"),
                new Paragraph(getTranslation("progress.HandOverView.ask")),
                Tables.scrolling(table));
    }

    private Card before(HandOverPage page) {
        Card card = Card.titled(getTranslation("progress.HandOverView.before"));
        if (page.before().isEmpty()) {
            card.add(new Paragraph(getTranslation("progress.HandOverView.noBefore")));
        }
        page.before().forEach(one -> card.add(new BeforePart(one, page.whole(), formats)));
        return card;
    }

    private Card words() {
        NativeTable table = Tables.captioned(getTranslation("progress.HandOverView.words"));
        for (Term term : Term.values()) {
            var row = table.getBody().addRow();
            Tables.rowHead(row, new Span(getTranslation(term.wordKey())));
            Tables.cell(row, getTranslation(term.meaningKey()));
        }
        return Card.titled(getTranslation("progress.HandOverView.words"), table);
    }

    @Override
    public String menuPath() {
        return "";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("progress.HandOverView.title"));
    }
}
