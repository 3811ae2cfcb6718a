package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.Reminders;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundQueries;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.SavedFilters;
import jp.hagukumi.progress.ServedRow;
import jp.hagukumi.progress.ui.BoardAddress.Part;
import jp.hagukumi.progress.workbook.ui.WorkbookLinks;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.LinkButton;
import jp.hagukumi.uikit.PageHeader;
import jp.hagukumi.uikit.PortalAddress;

/** UC-024: everybody sees how far a round has come; the lead goes on to what it asks. */
@Route(ProgressLinks.BOARD)
@May(Operation.ROUND_READ)
@CssImport("./styles/progress.css")
class BoardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RoundQueries rounds;
    private final transient ReportQueries reports;
    private final transient Reminders reminders;
    private final transient SavedFilters filters;
    private final transient Permissions permissions;
    private final transient WorkbookLinks workbooks;
    private String title = "";

    BoardView(
            RoundQueries rounds,
            ReportQueries reports,
            Reminders reminders,
            SavedFilters filters,
            Permissions permissions,
            WorkbookLinks workbooks) {
        this.filters = filters;
        this.rounds = rounds;
        this.reports = reports;
        this.reminders = reminders;
        this.permissions = permissions;
        this.workbooks = workbooks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Board> board = event.getRouteParameters()
                .get(ProgressLinks.ROUND_PARAMETER)
                .flatMap(RoundId::parse)
                .flatMap(rounds::board);
        BoardAddress address = BoardAddress.of(event.getLocation());
        board.ifPresentOrElse(found -> show(found, address), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Board board, BoardAddress address) {
        RoundSummary round = board.round();
        Formats formats = Formats.in(getLocale());
        boolean lead = permissions.allows(Operation.ROUND_OPEN);
        title = getTranslation("progress.BoardView.title", RoundWords.heading(this, getLocale(), round));
        PageHeader header = new PageHeader()
                .step(getTranslation("progress.RoundsView.title"), ProgressLinks.rounds())
                .title(title)
                .line(getTranslation(
                        "progress.BoardView.asOf",
                        formats.dateTime(board.asOf()),
                        board.projects(),
                        board.tally().total()));
        header.actions(actions(round, lead));
        getContent().removeAll();
        getContent().add(header, new BoardWords(board, rounds.together(round)));
        if (address.part() == Part.DEPARTMENTS || address.part() == Part.GOALS) {
            getContent().add(new Figures(board));
        }
        boolean reads = permissions.allows(Operation.REPORT_READ);
        getContent().add(new BoardTabs(round.id(), address.part(), reads, lead), part(board, address));
        List<ServedRow> served = address.part() == Part.DEPARTMENTS ? rounds.served(round.id()) : List.of();
        if (!served.isEmpty()) {
            getContent().add(new ServedTable(round.plan(), served));
        }
    }

    private Component[] actions(RoundSummary round, boolean lead) {
        List<Component> actions = new ArrayList<>();
        if (permissions.allows(Operation.ASSESSMENT_READ) && !round.term().isInterim()) {
            actions.add(new LinkButton(
                    ProgressLinks.assessments(round.id()), getTranslation("progress.BoardView.assessments")));
        }
        if (lead) {
            actions.add(workbooks.all(round.id(), getLocale()));
            actions.add(
                    new LinkButton(ProgressLinks.prepare(round.id()), getTranslation("progress.BoardView.prepare")));
        }
        return actions.toArray(Component[]::new);
    }

    private Component part(Board board, BoardAddress address) {
        RoundId round = board.round().id();
        return switch (address.part()) {
            case DEPARTMENTS -> new BoardTables(board, false);
            case GOALS -> new BoardTables(board, true);
            case REPORTS ->
                new BoardReports(
                        board,
                        address,
                        reports.found(round, address.filter(), address.page()),
                        filters,
                        workbook(round, address));
            case CALL ->
                new CallList(
                        board.round(),
                        reminders.of(round),
                        new ReminderText(board.round(), getLocale(), PortalAddress.here()));
        };
    }

    /** The workbook of the one department whose reports are listed. */
    private Optional<Component> workbook(RoundId round, BoardAddress address) {
        return address.filter().departments().size() == 1
                ? address.filter().departments().stream()
                        .findFirst()
                        .<Component>map(department -> workbooks.section(round, department, getLocale()))
                : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
