package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.io.InputStream;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.FileIntake;
import jp.hagukumi.comment.IntakeDetails;
import jp.hagukumi.comment.IntakeId;
import jp.hagukumi.comment.MailIntake;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.PageHeader;
import jp.hagukumi.uikit.StreamUpload;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.WorkbookProblem;
import org.springframework.security.access.AccessDeniedException;

/** UC-044 and UC-046: bring a form service's file or mails for a call; files that were brought before stand below. */
@Route(CommentLinks.INTAKE)
@May(Operation.SUBMISSION_ENTER)
@CssImport("./styles/comment.css")
class IntakeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallQueries queries;
    private final transient FileIntake intake;
    private final transient MailIntake mails;
    private final Div outcome = new Div();

    IntakeView(CallQueries queries, FileIntake intake, MailIntake mails) {
        this.queries = queries;
        this.intake = intake;
        this.mails = mails;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedCall.show(event, queries, this::show);
    }

    private void show(CallSummary call) {
        getContent().removeAll();
        outcome.removeAll();
        getContent()
                .add(new PageHeader()
                        .step(getTranslation("comment.CallsView.title"), CommentLinks.calls())
                        .step(call.title(), CommentLinks.call(call.id()))
                        .title(getTranslation("comment.IntakeView.title"))
                        .line(getTranslation("comment.IntakeView.line")));
        if (call.allows(Operation.SUBMISSION_ENTER)) {
            Paragraph kinds = new Paragraph(getTranslation("comment.IntakeView.kinds"));
            kinds.addClassName("second");
            getContent()
                    .add(
                            new Card(
                                    new H2(getTranslation("comment.IntakeView.formFile")),
                                    new StreamUpload(
                                            FileIntake.FILE_MAX,
                                            getTranslation("comment.IntakeView.choose"),
                                            (name, content) -> bring(call.id(), name, content)),
                                    kinds),
                            outcome,
                            new MailsPanel(call.id(), call.kind().publishesUnlessRefused(), mails));
        } else {
            getContent().add(new EmptyState(getTranslation("comment.IntakeView.closed")));
            return;
        }
        List<IntakeDetails> files = intake.of(call.id());
        if (!files.isEmpty()) {
            getContent().add(new H2(getTranslation("comment.IntakeView.files")), new IntakeFiles(files));
        }
    }

    /** What the page does when the file has arrived, or why it does not stay. */
    SerializableRunnable bring(CallId call, String name, InputStream content) {
        try {
            IntakeId file = intake.bring(call, name, content);
            return () -> UI.getCurrent().navigate(CommentLinks.intake(call, file));
        } catch (Refusal refusal) {
            WorkbookProblem problem = refusal.problem();
            return () -> refused(getTranslation(problem.key(), problem.arguments()));
        } catch (AccessDeniedException | RuleViolation refusal) {
            return () -> {
                throw refusal;
            };
        }
    }

    private void refused(String sentence) {
        Card card = new Card(new H2(getTranslation("comment.IntakeView.refused")), new Paragraph(sentence));
        card.addClassName("refused-import");
        card.getElement().setAttribute("role", "alert");
        outcome.removeAll();
        outcome.add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("comment.IntakeView.title"));
    }
}
