package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundQueries;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.ServedRow;
import jp.hagukumi.progress.workbook.ui.WorkbookLinks;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.LinkButton;
import jp.hagukumi.uikit.PageHeader;

/** UC-024: everybody sees how far a round has come; the lead goes on to what it asks. */
@Route(ProgressLinks.BOARD)
@May(Operation.ROUND_READ)
@CssImport("./styles/progress.css")
class BoardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RoundQueries rounds;
    private final transient ReportQueries reports;
    private final transient Permissions permissions;
    private final transient WorkbookLinks workbooks;
    private String title = "";

    BoardView(RoundQueries rounds, ReportQueries reports, Permissions permissions, WorkbookLinks workbooks) {
        this.rounds = rounds;
        this.reports = reports;
        this.permissions = permissions;
        this.workbooks = workbooks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Board> board = event.getRouteParameters()
                .get(ProgressLinks.ROUND_PARAMETER)
                .flatMap(RoundId::parse)
                .flatMap(rounds::board);
        Optional<DepartmentId> department = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ProgressLinks.DEPARTMENT)
                .flatMap(DepartmentId::parse);
        boolean byGoal = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ProgressLinks.BY)
                .filter(ProgressLinks.BY_GOAL::equals)
                .isPresent();
        board.ifPresentOrElse(
                found -> show(found, department, byGoal), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Board board, Optional<DepartmentId> department, boolean byGoal) {
        RoundSummary round = board.round();
        Formats formats = Formats.in(getLocale());
        title = getTranslation("progress.BoardView.title", formats.fiscalYear(round.year()));
        PageHeader header = new PageHeader()
                .step(getTranslation("progress.RoundsView.title"), ProgressLinks.rounds())
                .title(title)
                .line(getTranslation(
                        "progress.BoardView.asOf",
                        formats.dateTime(board.asOf()),
                        board.projects(),
                        board.tally().total()));
        if (permissions.allows(Operation.ROUND_OPEN)) {
            header.actions(
                    workbooks.all(round.id(), getLocale()),
                    new LinkButton(ProgressLinks.prepare(round.id()), getTranslation("progress.BoardView.prepare")));
        }
        Component part = department
                .<Component>map(id -> new DepartmentReports(
                        board,
                        id,
                        reports.ofDepartment(round.id(), id),
                        workbooks.section(round.id(), id, getLocale())))
                .orElseGet(() -> new BoardTables(board, byGoal));
        getContent().removeAll();
        getContent().add(header, words(board, formats), new Figures(board), part);
        List<ServedRow> served = department.isPresent() ? List.of() : rounds.served(round.id());
        if (!served.isEmpty()) {
            getContent().add(new ServedTable(round.plan(), served));
        }
    }

    private Div words(Board board, Formats formats) {
        RoundSummary round = board.round();
        Div words = new Div(
                new Paragraph(round.planTitle()),
                new Paragraph(getTranslation(
                        "progress.BoardView.due",
                        formats.shortDate(round.sectionDue()),
                        formats.shortDate(round.chiefDue()),
                        formats.shortDate(round.leadDue()))));
        if (!board.notice().isEmpty()) {
            words.add(new Paragraph(getTranslation("progress.BoardView.notice", board.notice())));
        }
        words.addClassNames("second", "round-words");
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
