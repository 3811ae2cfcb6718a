package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.GroupMember;
import jp.hagukumi.comment.GroupQueries;
import jp.hagukumi.comment.GroupRow;
import jp.hagukumi.comment.Grouping;
import jp.hagukumi.comment.GroupingUndo;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Pages;

/** A group: its leading opinion with the section that replies, and the others with what differs in them. */
class GroupPanel extends Composite<Card> {

    private static final int SHOWN = 50;

    private final transient Grouping grouping;
    private final GroupRow group;
    private final GroupStep act;

    GroupPanel(
            LetterServices services,
            GroupQueries queries,
            Grouping grouping,
            CallSummary call,
            GroupRow group,
            GroupStep act) {
        this.grouping = grouping;
        this.group = group;
        this.act = act;
        boolean may = call.allows(Operation.SUBMISSION_SPLIT);
        getContent().addClassName("letter");
        Div head = new Div(
                new H2(getTranslation("comment.GroupPanel.title", group.number(), group.opinions(), group.persons())),
                Labels.badge(this, group.lead().state()));
        head.addClassName("line-with-action");
        getContent()
                .add(
                        head,
                        new Anchor(
                                CommentLinks.opinion(call.id(), group.lead().id()),
                                getTranslation(
                                        "comment.GroupPanel.reply", group.lead().label())),
                        new AssignLine(
                                services.assigning(),
                                call.allows(Operation.OPINION_ASSIGN),
                                group.lead(),
                                act::refresh));
        if (group.opinions() > 1) {
            Paragraph marked = new Paragraph(getTranslation("comment.GroupPanel.marked"));
            marked.addClassName("third");
            getContent().add(marked);
        }
        OpinionId lead = group.lead().id();
        String compared = queries.members(call.id(), List.of(lead), lead).stream()
                .findFirst()
                .map(GroupMember::words)
                .orElse("");
        getContent()
                .add(new Pages<>(
                        queries.membersOf(group),
                        SHOWN,
                        some -> lines(queries.members(call.id(), some, lead), compared, may)));
        if (may) {
            getContent().add(GroupByNumber.adding(queries, grouping, call, group, act));
            Button dissolve = button(
                    "comment.GroupPanel.dissolve",
                    getTranslation("comment.GroupPanel.dissolved", group.number()),
                    () -> grouping.dissolve(group.id()));
            getContent().add(dissolve);
        }
    }

    private Component lines(List<GroupMember> members, String compared, boolean may) {
        Div lines = new Div();
        for (GroupMember member : members) {
            GroupMemberLine line = new GroupMemberLine(member, compared, mark(member.row()));
            lines.add(may ? line.with(actions(member.row())) : line);
        }
        return lines;
    }

    private Span mark(OpinionRow row) {
        Span mark = new Span(
                row.id().equals(group.lead().id())
                        ? getTranslation("comment.GroupPanel.lead")
                        : row.isAnsweredOnItsOwn() ? getTranslation("comment.GroupPanel.ownReply") : "");
        mark.addClassName("group-mark");
        mark.setVisible(!mark.getText().isEmpty());
        return mark;
    }

    private Component[] actions(OpinionRow row) {
        if (row.id().equals(group.lead().id())) {
            return new Component[0];
        }
        return new Component[] {
            button(
                    "comment.GroupPanel.takeOut",
                    getTranslation("comment.GroupPanel.takenOut", row.label()),
                    () -> grouping.takeOut(row.id())),
            row.isAnsweredOnItsOwn()
                    ? button(
                            "comment.GroupPanel.withGroup",
                            getTranslation("comment.GroupPanel.withGroupDone", row.label()),
                            () -> grouping.answerWithGroup(row.id()))
                    : button(
                            "comment.GroupPanel.onItsOwn",
                            getTranslation("comment.GroupPanel.onItsOwnDone", row.label()),
                            () -> grouping.answerOnItsOwn(row.id())),
            button(
                    "comment.GroupPanel.makeLead",
                    getTranslation("comment.GroupPanel.leads", row.label()),
                    () -> grouping.lead(row.id()))
        };
    }

    private Button button(String key, String done, SerializableSupplier<GroupingUndo> step) {
        Button button = new Button(getTranslation(key), e -> act.take(done, step));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
