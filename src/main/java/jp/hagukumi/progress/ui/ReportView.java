package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Objects;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.uikit.BelongsToMenu;
import jp.hagukumi.uikit.Notifier;
import org.jspecify.annotations.Nullable;

/** UC-021 write and submit, UC-022 confirm, UC-023 accept: one report, with what the reader may do with it. */
@Route(ProgressLinks.REPORT)
@May(Operation.REPORT_READ)
@CssImport("./styles/progress.css")
class ReportView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle, BelongsToMenu, ReportFoot.Acts {

    private final transient ReportQueries queries;
    private final transient ReportDeeds deeds;
    private final transient ReportTalk talk;
    private final transient ReportParts parts;
    private final MainKey key;
    private @Nullable ReportPage page;

    ReportView(ReportQueries queries, ReportDeeds deeds, ReportTalk talk, ReportParts parts) {
        this.queries = queries;
        this.deeds = deeds;
        this.talk = talk;
        this.parts = parts;
        getContent().addClassName("report-view");
        key = new MainKey(getElement(), () -> goOnWith(page().report()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(ProgressLinks.REPORT_PARAMETER)
                .flatMap(ReportId::parse)
                .flatMap(queries::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ReportDetails report) {
        AutoSave autoSave = new AutoSave(report, new StoredReports(deeds.writing(), queries));
        page = new ReportPage(report, autoSave, talk, parts.of(report), this);
        getContent().removeAll();
        getContent().add(page);
        key.meansNow(report.id() + " " + report.version());
    }

    private ReportPage page() {
        return Objects.requireNonNull(page, "no report is shown");
    }

    @Override
    public void submit() {
        if (page().isReadyToSubmit()) {
            FindingsDialog.settle(page(), "progress.FindingsDialog.submit", sentences -> {
                deeds.submit(id(), page().version(), sentences);
                goOn("progress.ReportView.submitted");
            });
        }
    }

    @Override
    public void approve() {
        deeds.approve(id(), page().version());
        goOn("progress.ReportView.approved");
    }

    @Override
    public void accept() {
        ValuesDialog.settle(
                deeds.differing(id(), page().version()),
                choices -> FindingsDialog.settle(page(), "progress.FindingsDialog.accept", sentences -> {
                    deeds.accept(id(), page().version(), choices, sentences);
                    goOn("progress.ReportView.accepted");
                }));
    }

    @Override
    public void sendBack(String reason) {
        deeds.sendBack(page().report().state(), id(), page().version(), reason);
        goOn("progress.ReportView.sentBack");
    }

    @Override
    public void reopen(String reason, LocalDate until) {
        deeds.reopen(id(), page().version(), reason, until);
        goOn("progress.ReportView.reopened");
    }

    /** The next waiting report, or the word that nothing waits. */
    @Override
    public void next() {
        queries.nextAfter(id())
                .ifPresentOrElse(this::open, () -> Notifier.done(getTranslation("progress.ReportView.nothingWaits")));
    }

    private void goOn(String whatWasDone) {
        String done = getTranslation("progress.ReportView.done", page().report().title(), getTranslation(whatWasDone));
        var next = queries.nextAfter(id());
        if (next.isPresent()) {
            Notifier.done(done + getTranslation("progress.ReportView.nextIsOpen"));
            open(next.get());
        } else {
            Notifier.done(done + getTranslation("progress.ReportView.nothingWaits"));
            queries.find(id()).ifPresent(this::show);
        }
    }

    private void open(ReportId id) {
        getUI().ifPresent(ui -> ui.navigate(ProgressLinks.report(id)));
    }

    private ReportId id() {
        return page().report().id();
    }

    @Override
    public String menuPath() {
        return ProgressLinks.ROUNDS;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "shell.pageTitle", page == null ? "" : page.report().title());
    }
}
