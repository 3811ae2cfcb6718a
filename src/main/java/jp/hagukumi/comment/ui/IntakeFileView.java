package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** UC-043: one file of a form service: what its columns are, what would become of its rows, and how far they are in. */
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
        part.removeAll();
        running = null;
        if (file.live()) {
            running = new IntakeProgress(file, () -> intake.stop(file.id()));
            part.add(running);
        } else if (file.state() == IntakeState.DONE) {
            part.add(new IntakeOutcome(file, intake));
        } else if (file.rowsDone() > 0 || file.state() == IntakeState.RUNNING) {
            part.add(interrupted(file));
        } else {
            part.add(new IntakePlanForm(file, intake, plan -> start(file, plan)));
        }
        watch(file);
    }

    private Card interrupted(IntakeDetails file) {
        Card card = new Card(
                new H2(getTranslation("comment.IntakeFileView.stopped")),
                new Paragraph(
                        file.stoppedBy().isEmpty()
                                ? getTranslation("comment.IntakeFileView.stoppedLine")
                                : getTranslation(file.stoppedBy())),
                new Paragraph(IntakeProgress.counts(this, file)));
        if (file.allows(Operation.SUBMISSION_ENTER)) {
            MainButton on = new MainButton(getTranslation("comment.IntakeFileView.goOn"));
            on.addClickListener(e -> start(file, file.plan()));
            card.add(on);
        }
        return card;
    }

    private void start(IntakeDetails file, IntakePlan plan) {
        intake.start(file.id(), file.version(), plan);
        intake.find(file.id()).ifPresent(this::show);
    }

    /** The page asks how far it has come for as long as there is something to see. */
    private void watch(IntakeDetails file) {
        stopWatching();
        if (file.live()) {
            UI ui = UI.getCurrent();
            ui.setPollInterval(LOOK_MS);
            watching = ui.addPollListener(e -> intake.find(file.id()).ifPresent(this::look));
        }
    }

    private void look(IntakeDetails file) {
        if (file.live() && running != null) {
            running.update(file);
        } else {
            show(file);
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
