package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.MailId;
import jp.hagukumi.comment.MailIntake;
import jp.hagukumi.comment.MailLine;
import jp.hagukumi.comment.TakenMail;
import jp.hagukumi.comment.intake.MailFault;
import jp.hagukumi.comment.intake.MailRefusal;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.StreamUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** UC-046: bring mails, see what would become of each, take them in. */
class MailsPanel extends Composite<Div> {

    private final CallId call;
    private final boolean agree;
    private final transient MailIntake intake;
    /** What the mails of this visit are called on the clerk's own disk; it often says who sent them and is not kept. */
    private final Map<MailId, String> names = new HashMap<>();

    private final UnorderedList refused = new UnorderedList();
    private final Card refusals = new Card(new H2(getTranslation("comment.MailsPanel.refused")), refused);
    private final Div waiting = new Div();
    private final Div outcome = new Div();

    /** Kept while mails arrive: what the clerk has said of them stays said. */
    private @Nullable MailsWaiting list;

    /** @param agree whether senders count as agreeing to publication until somebody says otherwise */
    MailsPanel(CallId call, boolean agree, MailIntake intake) {
        this.call = call;
        this.agree = agree;
        this.intake = intake;
        Paragraph kinds = new Paragraph(getTranslation("comment.MailsPanel.kinds"));
        kinds.addClassName("second");
        refusals.addClassName("refused-import");
        refusals.getElement().setAttribute("role", "alert");
        refusals.setVisible(false);
        getContent()
                .add(
                        new Card(
                                new H2(getTranslation("comment.MailsPanel.heading")),
                                new StreamUpload(
                                                MailIntake.FILE_MAX,
                                                MailIntake.WAITING_MAX,
                                                getTranslation("comment.MailsPanel.choose"),
                                                this::bring)
                                        .whenAllAreThere(this::showWaiting),
                                kinds),
                        refusals,
                        outcome,
                        waiting);
        showWaiting();
    }

    /** What the page does when a mail has arrived, or why it does not stay. */
    SerializableRunnable bring(String name, InputStream content) {
        try {
            MailId mail = intake.bring(call, content);
            return () -> {
                names.put(mail, name);
                outcome.removeAll();
            };
        } catch (MailRefusal refusal) {
            MailFault fault = refusal.fault();
            return () -> {
                refused.add(new ListItem(getTranslation(fault.key(), name)));
                refusals.setVisible(true);
            };
        } catch (AccessDeniedException | RuleViolation refusal) {
            return () -> {
                throw refusal;
            };
        }
    }

    private void showWaiting() {
        List<MailLine> lines = intake.waiting(call, list == null ? null : list.day());
        if (lines.isEmpty()) {
            waiting.removeAll();
            list = null;
            return;
        }
        if (list == null) {
            list = new MailsWaiting(call, agree, intake, this::taken);
            waiting.add(list);
        }
        list.show(lines, names);
    }

    private void taken(List<TakenMail> mails) {
        refused.removeAll();
        refusals.setVisible(false);
        outcome.removeAll();
        outcome.add(new MailsOutcome(call, mails));
        showWaiting();
    }
}
