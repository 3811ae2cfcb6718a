package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallState;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.uikit.Cells;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.PageHeader;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** UC-040: all calls for comments with their counts; a new one is opened from here. */
@Route(CommentLinks.CALLS)
@Menu(order = 5, title = "comment.CallsView.title")
@May(Operation.CALL_READ)
@CssImport("./styles/comment.css")
class CallsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallQueries queries;
    private final transient Permissions permissions;

    CallsView(CallQueries queries, Permissions permissions) {
        this.queries = queries;
        this.permissions = permissions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        PageHeader header = new PageHeader().title(getTranslation("comment.CallsView.title"));
        if (permissions.allows(Operation.CALL_OPEN)) {
            MainButton open = new MainButton(getTranslation("comment.CallsView.open"));
            open.addClickListener(e -> UI.getCurrent().navigate(CommentLinks.openCall()));
            header.actions(open);
        }
        getContent().add(header);
        List<CallSummary> calls = queries.all();
        getContent().add(calls.isEmpty() ? new EmptyState(getTranslation("comment.CallsView.empty")) : grid(calls));
    }

    private Grid<CallSummary> grid(List<CallSummary> calls) {
        Formats formats = Formats.in(getLocale());
        Grid<CallSummary> grid = new Grid<>();
        grid.addColumn(Cells.link(CallsView::address, CallSummary::title))
                .setHeader(getTranslation("comment.CallsView.call"))
                .setFlexGrow(1);
        grid.addColumn(call -> getTranslation(Labels.key(call.kind())))
                .setHeader(getTranslation("comment.CallsView.kind"))
                .setFlexGrow(0)
                .setWidth("9.5rem");
        grid.addColumn(call -> call.lastDay() == null
                        ? getTranslation("comment.CallsView.noLastDay")
                        : formats.shortDate(call.lastDay()))
                .setHeader(getTranslation("comment.CallsView.lastDay"))
                .setFlexGrow(0)
                .setWidth("9rem");
        grid.addColumn(Cells.badge(call -> getTranslation(state(call)), CallsView::tone))
                .setHeader(getTranslation("comment.CallsView.state"))
                .setFlexGrow(0)
                .setWidth("7rem");
        count(grid, "comment.CallsView.persons", call -> call.counts().persons());
        count(grid, "comment.CallsView.letters", call -> call.counts().letters());
        count(grid, "comment.CallsView.opinions", call -> call.counts().opinions());
        grid.setItems(calls);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return grid;
    }

    private void count(
            Grid<CallSummary> grid, String key, com.vaadin.flow.function.ValueProvider<CallSummary, Integer> value) {
        grid.addColumn(value)
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("6.2rem");
    }

    private static String state(CallSummary call) {
        String state = call.over() && call.state() == CallState.OPEN
                ? "over"
                : call.state().code();
        return "comment.CallState." + state + (call.lastDay() == null ? ".standing" : "");
    }

    private static Tone tone(CallSummary call) {
        if (call.state() == CallState.CLOSED) {
            return Tone.QUIET;
        }
        return call.over() ? Tone.WAITS : Tone.UNDERWAY;
    }

    /** Sections have no business in the inbox: they go to the opinions they were asked about. */
    private static String address(CallSummary call) {
        return call.allows(Operation.SUBMISSION_READ) ? CommentLinks.call(call.id()) : CommentLinks.opinions(call.id());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("comment.CallsView.title"));
    }
}
