package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.FileIntake;
import jp.hagukumi.comment.IntakeDetails;
import jp.hagukumi.comment.IntakeId;
import jp.hagukumi.comment.IntakePlan;
import jp.hagukumi.comment.IntakeState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** UC-044: one file of a form service: what its columns are, what would become of its rows, and how far they are in. */
@Route(CommentLinks.INTAKE_FILE)
@May(Operation.SUBMISSION_ENTER)
@CssImport("./styles/comment.css")
class IntakeFileView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final int LOOK_MS = 1000;

    private final transient CallQueries queries;
    private final transient FileIntake intake;
    private final Div part = new Div();
    private @Nullable IntakeProgress running;
    private @Nullable Registration watching;

    IntakeFileView(CallQueries queries, FileIntake intake) {
        this.queries = queries;
        this.intake = intake;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        IntakeDetails file = event.getRouteParameters()
                .get(CommentLinks.INTAKE_ID)
                .flatMap(IntakeId::parse)
                .flatMap(intake::find)
                .orElse(null);
        CallSummary call = file == null ? null : queries.find(file.call()).orElse(null);
        if (file == null || call == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        getContent().removeAll();
        getContent().addClassName("intake-file");
        getContent()
                .add(
                        new PageHeader()
                                .step(getTranslation("comment.CallsView.title"), CommentLinks.calls())
                                .step(call.title(), CommentLinks.call(call.id()))
                                .step(getTranslation("comment.IntakeView.title"), CommentLinks.intake(call.id()))
                                .title(file.name())
                                .line(getTranslation(
                                        "comment.IntakeFileView.line",
                                        file.broughtBy(),
                                        Formats.in(getLocale()).dateTime(file.broughtAt()))),
                        part);
        show(file);
    }

    private void show(IntakeDetails file) {
        stopWatching();
        part.removeAll();
        running = null;
        if (file.live()) {
            running = new IntakeProgress(file, () -> intake.stop(file.id()));
            part.add(running);
        } else if (file.state() == IntakeState.DONE) {
            part.add(new IntakeOutcome(file, intake));
        } else if (!file.untouched() || file.state() == IntakeState.RUNNING) {
            part.add(new IntakeStopped(file, () -> start(file, file.plan())));
        } else {
            part.add(new IntakePlanForm(file, intake, plan -> start(file, plan)));
        }
        watch(file);
    }

    private void start(IntakeDetails file, IntakePlan plan) {
        intake.start(file.id(), file.version(), plan);
        intake.find(file.id()).ifPresent(this::show);
    }

    /** The page asks how far it has come for as long as there is something to see. */
    private void watch(IntakeDetails file) {
        if (file.live()) {
            UI ui = UI.getCurrent();
            ui.setPollInterval(LOOK_MS);
            watching = ui.addPollListener(e -> look(file.id()));
        }
    }

    private void look(IntakeId id) {
        IntakeDetails file;
        try {
            file = intake.find(id).orElse(null);
        } catch (RuntimeException refused) {
            // Whoever may not look any more is told so once.
            stopWatching();
            throw refused;
        }
        if (file != null && file.live() && running != null) {
            running.update(file);
        } else if (file != null) {
            show(file);
        } else {
            stopWatching();
        }
    }

    private void stopWatching() {
        if (watching != null) {
            UI.getCurrent().setPollInterval(-1);
            watching.remove();
            watching = null;
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        stopWatching();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("comment.IntakeView.title"));
    }
}
