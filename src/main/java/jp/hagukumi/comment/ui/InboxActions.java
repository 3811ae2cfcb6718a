package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.LeftToDo;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.MainButton;

/** What can be done with a call from its inbox: see its opinions, end the intake, enter a letter. */
class InboxActions extends Composite<Div> {

    private final transient CallAdministration administration;
    private final CallSummary call;

    InboxActions(CallSummary call, CallAdministration administration) {
        this.call = call;
        this.administration = administration;
        getContent().addClassName("header-links");
        getContent()
                .add(new Anchor(
                        CommentLinks.opinions(call.id()),
                        getTranslation(
                                "comment.InboxView.opinions", call.counts().opinions())));
        getContent().add(new Anchor(CommentLinks.work(call.id()), getTranslation("comment.WorkListView.link")));
        getContent().add(new Anchor(CommentLinks.groups(call.id()), getTranslation("comment.InboxView.groups")));
        getContent().add(new Anchor(CommentLinks.search(call.id()), getTranslation("comment.InboxView.search")));
        getContent().add(new Anchor(CommentLinks.particulars(call.id()), getTranslation("comment.CallView.link")));
        if (call.kind().hasCases()) {
            getContent().add(new Anchor(CommentLinks.cases(call.id()), getTranslation("comment.CasesView.link")));
        }
        if (call.allows(Operation.CALL_CLOSE) && call.closable()) {
            getContent().add(new Button(getTranslation("comment.InboxView.close"), e -> askToClose()));
        }
        if (call.allows(Operation.SUBMISSION_ENTER)) {
            getContent().add(new Anchor(CommentLinks.intake(call.id()), getTranslation("comment.InboxView.bring")));
            MainButton enter = new MainButton(getTranslation("comment.InboxView.enter"));
            enter.addClickListener(e -> UI.getCurrent().navigate(CommentLinks.enter(call.id())));
            getContent().add(enter);
        }
    }

    private void askToClose() {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("comment.InboxView.close"),
                getTranslation("comment.InboxView.closeEffect"),
                getTranslation("comment.InboxView.close"),
                () -> {
                    administration.close(call.id(), call.version());
                    UI.getCurrent().navigate(CommentLinks.calls());
                });
        List<LeftToDo> left = administration.left(call.id());
        if (!left.isEmpty()) {
            dialog.add(new Paragraph(getTranslation("comment.InboxView.closeLeft")));
            dialog.add(new UnorderedList(left.stream()
                    .map(one -> new ListItem(getTranslation(one.key(), one.count())))
                    .toArray(ListItem[]::new)));
        }
        dialog.open();
    }
}
