package jp.hagukumi.progress.workbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.io.InputStream;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundQueries;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.workbook.ReportImport;
import jp.hagukumi.progress.workbook.WorkbookPreview;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.PageHeader;
import jp.hagukumi.uikit.WorkbookUpload;

/** UC-025: choose a section's workbook, see what it would do to the reports, take it or leave it. */
@Route(ProgressLinks.WORKBOOK)
@CssImport("./styles/report-workbook.css")
@May(Operation.REPORT_WRITE)
class ReportWorkbookView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReportImport imports;
    private final transient RoundQueries rounds;
    private final transient WorkbookLinks links;
    private final Div outcome = new Div();

    ReportWorkbookView(ReportImport imports, RoundQueries rounds, WorkbookLinks links) {
        this.imports = imports;
        this.rounds = rounds;
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(ProgressLinks.ROUND_PARAMETER)
                .flatMap(RoundId::parse)
                .flatMap(rounds::board)
                .map(Board::round)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(RoundSummary round) {
        PageHeader header = new PageHeader()
                .step(getTranslation("progress.RoundsView.title"), ProgressLinks.rounds())
                .title(getTranslation("progress.workbook.bring"))
                .line(getTranslation("progress.workbook.line", round.term().name(getLocale()), round.planTitle()));
        header.actions(links.download(round.id(), getLocale()));
        Paragraph hint = new Paragraph(getTranslation("progress.workbook.bringHint"));
        hint.addClassName("second");
        outcome.removeAll();
        getContent().removeAll();
        getContent()
                .add(
                        header,
                        new Card(new WorkbookUpload((name, file) -> preview(round.id(), file, name)), hint),
                        outcome);
    }

    private void preview(RoundId round, InputStream workbook, String fileName) {
        outcome.removeAll();
        outcome.add(
                switch (imports.preview(round, workbook, fileName)) {
                    case WorkbookPreview.Refused refused -> new RefusedWorkbook(refused);
                    case WorkbookPreview.Ready ready -> new ReadyWorkbook(ready, this::take);
                });
        outcome.scrollIntoView();
    }

    private void take(WorkbookPreview.Ready ready, List<WorkbookPreview.Wanted> wanted) {
        int fields = imports.take(wanted);
        outcome.removeAll();
        outcome.add(new TakenWorkbook(ready, wanted.size(), fields));
        outcome.scrollIntoView();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("progress.workbook.bring"));
    }
}
