package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CaseDesk;
import jp.hagukumi.comment.CaseRow;
import jp.hagukumi.comment.CaseState;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.plan.followup.FollowUpLinks;
import jp.hagukumi.uikit.DueDay;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;

/** UC-048: the register of a standing inbox: every case with its owner, its day, its state and what it led to. */
@Route(CommentLinks.CASES)
@May(Operation.SUBMISSION_READ)
@CssImport("./styles/comment.css")
class CasesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallQueries queries;
    private final transient CaseDesk desk;
    private String title = "";

    CasesView(CallQueries queries, CaseDesk desk) {
        this.queries = queries;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedCall.show(event, queries, this::show);
    }

    private void show(CallSummary call) {
        title = getTranslation("comment.CasesView.titleOf", call.title());
        List<CaseRow> cases = desk.of(call.id());
        long underway =
                cases.stream().filter(row -> row.state() != CaseState.DONE).count();
        getContent().removeAll();
        getContent().addClassName("comment-page");
        getContent()
                .add(
                        new PageHeader()
                                .step(getTranslation("comment.CallsView.title"), CommentLinks.calls())
                                .step(call.title(), CommentLinks.call(call.id()))
                                .title(title)
                                .line(getTranslation("comment.CasesView.line", cases.size(), underway)),
                        cases.isEmpty() ? new EmptyState(getTranslation("comment.CasesView.empty")) : grid(cases));
    }

    private Grid<CaseRow> grid(List<CaseRow> cases) {
        Formats formats = Formats.in(getLocale());
        Grid<CaseRow> grid = new Grid<>();
        grid.addComponentColumn(row ->
                        new Anchor(CommentLinks.submission(row.call(), row.number()), "%04d".formatted(row.number())))
                .setHeader(getTranslation("comment.CasesView.number"))
                .setFlexGrow(0)
                .setWidth("6rem");
        grid.addColumn(row -> formats.shortDate(row.received()))
                .setHeader(getTranslation("comment.CasesView.received"))
                .setFlexGrow(1);
        grid.addComponentColumn(row -> Labels.badge(this, row.state()))
                .setHeader(getTranslation("comment.CasesView.state"))
                .setFlexGrow(1);
        grid.addColumn(CaseRow::owner)
                .setHeader(getTranslation("comment.CaseCard.owner"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> new DueDay(row.due(), row.state() == CaseState.DONE ? row.due() : row.today()))
                .setHeader(getTranslation("comment.CaseCard.due"))
                .setFlexGrow(2);
        grid.addColumn(CaseRow::project)
                .setHeader(getTranslation("comment.CaseCard.project"))
                .setFlexGrow(3);
        grid.addComponentColumn(row -> row.improvement() == null
                        ? new Span()
                        : new Anchor(FollowUpLinks.voices(row.plan()), getTranslation("comment.CaseCard.improvement")))
                .setHeader(getTranslation("comment.CasesView.improvement"))
                .setFlexGrow(2);
        grid.setItems(cases);
        grid.setAllRowsVisible(cases.size() <= 50);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return grid;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
