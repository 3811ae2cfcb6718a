package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.MergeFields;
import jp.hagukumi.comment.OpinionDetails;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.RepliesBeside;
import jp.hagukumi.comment.ReplyDecisions;
import jp.hagukumi.comment.ReplyState;
import jp.hagukumi.comment.ReplyView;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.ReasonDialog;

/** A reply to be read, and to be judged by those whose turn it is. */
class ReplyPanel extends Composite<Card> {

    private final transient ReplyDecisions decisions;
    private final OpinionId opinion;
    private final ReplyView reply;
    private final ReplyVersion version;
    private final transient Runnable changed;

    ReplyPanel(
            ReplyServices services, OpinionDetails details, ReplyView reply, RepliesBeside beside, Runnable changed) {
        this.decisions = services.decisions();
        this.opinion = details.row().id();
        this.reply = reply;
        this.version = new ReplyVersion(reply.version());
        this.changed = changed;
        Paragraph text =
                new Paragraph(reply.text().isEmpty() ? getTranslation("comment.ReplyPanel.empty") : reply.text());
        text.addClassName("original-text");
        getContent().addClassName("reply");
        getContent()
                .add(
                        new H2(getTranslation("comment.ReplyForm.title")),
                        new H3(getTranslation("comment.ReplyForm.class")),
                        new Paragraph(classLabel(details)),
                        new UnlikeClasses(beside, reply.mark()),
                        new H3(getTranslation("comment.ReplyForm.text")),
                        text,
                        filledIn(services, reply.text()),
                        new ForChildrenText(reply.forChildren()),
                        filledIn(services, reply.forChildren()),
                        new PromisesPanel(services.promises(), details.row(), null),
                        new ChangesPanel(services.changes(), opinion, version, false),
                        details.row().isAnsweredOnItsOwn() ? actions(details) : inGroup(details.row()),
                        new ReplyHistory(reply));
    }

    /** What is approved is what will be printed. */
    private Paragraph filledIn(ReplyServices services, String words) {
        Paragraph filled = new Paragraph();
        filled.addClassNames("original-text", "second");
        filled.setVisible(MergeFields.has(words));
        if (filled.isVisible()) {
            filled.setText(getTranslation(
                    "comment.FieldsLine.preview",
                    MergeFields.filled(words, services.fields().of(opinion))));
        }
        return filled;
    }

    private String classLabel(OpinionDetails details) {
        return details.classes().stream()
                .filter(c -> c.mark().equals(reply.mark()))
                .findFirst()
                .map(c -> c.mark() + " " + c.label())
                .orElse(getTranslation("comment.ReplyPanel.noClass"));
    }

    /** It is written and judged at the opinion that leads. */
    private Div inGroup(OpinionRow row) {
        return new Div(new Anchor(
                CommentLinks.opinion(row.call(), row.answeredBy()), getTranslation("comment.AssignLine.inGroup")));
    }

    private Div actions(OpinionDetails details) {
        Div actions = new Div();
        actions.addClassName("actions");
        if (details.allows(Operation.REPLY_CHECK)) {
            MainButton check = new MainButton(getTranslation("comment.ReplyPanel.check"));
            check.addClickListener(
                    e -> done(() -> decisions.check(opinion, version.seen()), "comment.ReplyPanel.checked"));
            actions.add(check);
        }
        if (details.allows(Operation.REPLY_APPROVE)) {
            MainButton approve = new MainButton(getTranslation("comment.ReplyPanel.approve"));
            approve.addClickListener(
                    e -> done(() -> decisions.approve(opinion, version.seen()), "comment.ReplyPanel.approved"));
            actions.add(approve);
        }
        if (details.allows(Operation.REPLY_SEND_BACK)) {
            actions.add(new Button(getTranslation("comment.ReplyPanel.sendBack"), e -> askWhy()));
        }
        if (actions.getComponentCount() == 0) {
            Paragraph turn = new Paragraph(getTranslation(
                    "comment.ReplyPanel.turn." + reply.state().code(),
                    details.row().departmentName()));
            turn.addClassName("second");
            actions.add(turn);
        }
        return actions;
    }

    private void askWhy() {
        new ReasonDialog(
                        getTranslation("comment.ReplyPanel.sendBack"),
                        getTranslation(
                                reply.state() == ReplyState.APPROVED
                                        ? "comment.ReplyPanel.sendBackEffect.approved"
                                        : "comment.ReplyPanel.sendBackEffect"),
                        getTranslation("comment.ReplyPanel.sendBackVerb"),
                        reason -> done(
                                () -> decisions.sendBack(opinion, version.seen(), reason),
                                "comment.ReplyPanel.sentBack"))
                .open();
    }

    private void done(Runnable act, String sentenceKey) {
        act.run();
        Notifier.done(getTranslation(sentenceKey));
        changed.run();
    }
}
