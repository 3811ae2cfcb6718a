package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.GroupMember;
import jp.hagukumi.comment.GroupQueries;
import jp.hagukumi.comment.Grouping;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Pages;

/** Opinions that somebody found to be like no others, each with the way back among the proposals. */
class ApartPanel extends Composite<Card> {

    private static final int SHOWN = 50;

    private final transient GroupQueries queries;
    private final transient Grouping grouping;
    private final CallSummary call;
    private final GroupStep act;

    ApartPanel(GroupQueries queries, Grouping grouping, CallSummary call, List<OpinionId> apart, GroupStep act) {
        this.queries = queries;
        this.grouping = grouping;
        this.call = call;
        this.act = act;
        getContent().addClassName("letter");
        getContent()
                .add(
                        new H2(getTranslation("comment.ApartPanel.title", apart.size())),
                        new Paragraph(getTranslation("comment.ApartPanel.what")),
                        new Pages<>(apart, SHOWN, this::lines));
    }

    private Component lines(List<OpinionId> some) {
        Div lines = new Div();
        for (GroupMember member : queries.members(call.id(), some, some.getFirst())) {
            GroupMemberLine line = new GroupMemberLine(member, member.words());
            lines.add(call.allows(Operation.SUBMISSION_SPLIT) ? line.with(back(member)) : line);
        }
        return lines;
    }

    private Button back(GroupMember member) {
        Button back = new Button(
                getTranslation("comment.ApartPanel.back"),
                e -> act.take(
                        getTranslation(
                                "comment.ApartPanel.backDone", member.row().label()),
                        () -> grouping.proposeAgain(
                                call.id(), List.of(member.row().id()))));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return back;
    }
}
