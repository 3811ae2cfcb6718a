package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.hagukumi.comment.AlikeReply;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.RepliesBeside;

/** Warns that opinions like this one were given another class; it keeps nobody from anything. */
class UnlikeClasses extends Composite<Div> {

    private final RepliesBeside beside;

    UnlikeClasses(RepliesBeside beside, String mark) {
        this.beside = beside;
        getContent().addClassName("reply-warning");
        getContent().getElement().setAttribute("role", "status");
        show(mark);
    }

    /** @param mark of the class that this one has now */
    void show(String mark) {
        List<AlikeReply> others = beside.ofAnotherClass(mark);
        getContent().removeAll();
        getContent().setVisible(!others.isEmpty());
        if (others.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        others.forEach(one -> list.add(item(one)));
        getContent().add(new Paragraph(getTranslation("comment.UnlikeClasses.title", mark)), list);
    }

    private ListItem item(AlikeReply one) {
        String named = one.group() == 0
                ? one.number()
                : getTranslation("comment.UnlikeClasses.ofGroup", one.number(), one.group());
        return new ListItem(new Anchor(
                CommentLinks.opinion(one.call(), one.opinion()),
                getTranslation(
                        "comment.UnlikeClasses.other",
                        named,
                        one.reflection(),
                        getTranslation(Labels.key(one.state())))));
    }
}
