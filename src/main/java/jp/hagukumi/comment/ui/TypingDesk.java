package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.InputStream;
import java.time.LocalDateTime;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.DraftDetails;
import jp.hagukumi.comment.DraftId;
import jp.hagukumi.comment.DraftWords;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.ScanFile;
import jp.hagukumi.comment.Typing;
import jp.hagukumi.comment.scan.ScanLimits;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.TextDiff;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.StreamUpload;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.WorkbookProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Where a letter is typed in: its scan at the left, if it has one, the form at the right; all of it kept as it is typed. */
class TypingDesk extends Composite<Div> {

    private static final String DOWNLOAD_NAME = "scan";

    private final transient Typing typing;
    private final CallId call;
    private final DraftAutoSave autoSave;
    private final SerializableConsumer<Integer> entered;
    private final SerializableRunnable again;
    private final Span status = new Span();
    private final Button giveUp = new Button(getTranslation("comment.DraftOffer.giveUp"), e -> askToGiveUp());
    private final Div left = new Div();
    private final Div right = new Div();
    private final Div problem = new Div();
    private final SubmissionForm form;
    private String second = "";

    /**
     * @param entered is told the number of the letter
     * @param again shows an empty desk when the letter is given up
     */
    TypingDesk(
            CallSummary call,
            Typing typing,
            Intake intake,
            LocalDateTime now,
            SerializableConsumer<Integer> entered,
            SerializableRunnable again) {
        this.call = call.id();
        this.typing = typing;
        this.autoSave = new DraftAutoSave(call.id(), typing, intake);
        this.entered = entered;
        this.again = again;
        this.form = new SubmissionForm(
                now, call.kind().publishesUnlessRefused(), new Span(status, giveUp), this::save, this::finish);
        giveUp.setVisible(false);
        status.addClassName("third");
        status.getElement().setAttribute("role", "status");
        problem.getElement().setAttribute("role", "alert");
        left.addClassName("typing-scan");
        right.addClassName("typing-form");
        right.add(form);
        getContent().addClassName("typing-desk");
        getContent().add(left, right);
        askForScan();
    }

    /** Goes on with what was begun before. */
    void goOn(DraftDetails draft) {
        autoSave.goOn(draft);
        second = draft.words().second();
        form.show(draft.words());
        showScan(draft);
        giveUp.setVisible(true);
        status.setText(getTranslation("comment.TypingDesk.goesOn"));
        form.focusText();
    }

    private void askForScan() {
        Paragraph kinds = new Paragraph(getTranslation("comment.TypingDesk.kinds", ScanLimits.BYTES >> 20));
        kinds.addClassName("second");
        Button without = new Button(getTranslation("comment.TypingDesk.without"), e -> withoutScan());
        left.removeAll();
        left.add(new Card(
                new StreamUpload(ScanLimits.BYTES, getTranslation("comment.TypingDesk.choose"), this::bring),
                kinds,
                problem,
                without));
    }

    private void withoutScan() {
        left.setVisible(false);
        getContent().addClassName("without-scan");
    }

    /** What the page does when the file has arrived, or why it does not stay. */
    SerializableRunnable bring(String name, InputStream content) {
        try {
            DraftId draft = typing.bring(call, autoSave.id(), name, content);
            return () -> scanCame(draft);
        } catch (Refusal refusal) {
            WorkbookProblem why = refusal.problem();
            return () -> problem.setText(getTranslation(why.key(), why.arguments()));
        } catch (AccessDeniedException | RuleViolation refusal) {
            return () -> {
                throw refusal;
            };
        }
    }

    private void scanCame(DraftId id) {
        RuleViolation why = autoSave.scanCame(id, form.words(second));
        DraftDetails draft = autoSave.draft();
        if (draft != null) {
            showScan(draft);
        }
        tell(why);
    }

    private void showScan(DraftDetails draft) {
        if (!draft.hasScan()) {
            withoutScan();
            return;
        }
        left.setVisible(true);
        getContent().removeClassName("without-scan");
        left.removeAll();
        left.add(new ScanViewer(new OwnPages(typing, draft.id()), draft.pages(), DOWNLOAD_NAME));
    }

    private void save() {
        tell(autoSave.save(form.words(second)));
    }

    private void askToGiveUp() {
        new ConfirmDialog(
                        getTranslation("comment.DraftOffer.giveUp"),
                        getTranslation("comment.DraftOffer.giveUpEffect"),
                        getTranslation("comment.DraftOffer.giveUpVerb"),
                        () -> {
                            autoSave.giveUp();
                            again.run();
                        })
                .open();
    }

    private void tell(@Nullable RuleViolation why) {
        giveUp.setVisible(autoSave.id() != null);
        status.setText(
                why == null
                        ? getTranslation("comment.TypingDesk.saved")
                        : getTranslation("comment.TypingDesk.notSaved", getTranslation(why.key(), why.arguments())));
    }

    private void finish() {
        if (autoSave.asksForSecondTyping(form.words(second))) {
            form.setVisible(false);
            right.add(new SecondPass(
                    second,
                    new SecondPass.Acts(
                            this::typedAgain,
                            this::compare,
                            this::decided,
                            this::edit,
                            () -> enter(form.words(second), true),
                            this::showForm)));
        } else {
            enter(form.words(second), false);
        }
    }

    private void typedAgain(String words) {
        second = words;
        save();
    }

    private TextDiff compare(String words) {
        second = words;
        return autoSave.compare(form.words(words));
    }

    private void decided(String text) {
        form.replaceText(text);
        enter(form.words(second), false);
    }

    private void edit(String text) {
        showForm();
        form.replaceText(text);
        form.focusText();
    }

    private void showForm() {
        right.removeAll();
        right.add(form);
        form.setVisible(true);
    }

    private void enter(DraftWords words, boolean skipSecond) {
        entered.accept(autoSave.finish(words, skipSecond));
    }

    /** The pages of what the person types. */
    private record OwnPages(Typing typing, DraftId draft) implements ScanViewer.Pages {

        @Override
        public byte[] draw(int page, int side, int turns) {
            return typing.page(draft, page, side, turns);
        }

        @Override
        public ScanFile file() {
            return typing.file(draft);
        }
    }
}
