package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.GroupMember;
import jp.hagukumi.shared.TextDiff;
import jp.hagukumi.uikit.DiffText;

/** One opinion beside the one with which it is compared: what it says in other words is marked. */
class GroupMemberLine extends Composite<Div> {

    /**
     * One line.
     *
     * @param compared the words with which its own are compared, its own for the first
     * @param first what stands before its number
     */
    GroupMemberLine(GroupMember member, String compared, Component... first) {
        Anchor label = new Anchor(
                CommentLinks.submission(member.row().call(), member.row().number()),
                member.row().label());
        Div head = new Div(first);
        head.add(label);
        if (!member.words().equals(compared)) {
            Span percent = new Span(getTranslation("comment.GroupMemberLine.percent", member.percent()));
            percent.addClassName("second");
            head.add(percent);
        }
        if (!member.row().departmentName().isEmpty()) {
            Span department = new Span(member.row().departmentName());
            department.addClassName("second");
            head.add(department);
        }
        head.addClassName("group-member-head");
        getContent()
                .add(head, DiffText.beside(TextDiff.of(compared, member.words()).after()));
        getContent().addClassName("group-member");
    }

    /** Something that can be done with it. */
    GroupMemberLine with(Component... actions) {
        Div line = new Div(actions);
        line.addClassName("group-member-actions");
        getContent().add(line);
        return this;
    }
}
