package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.comment.ReplyView;

/** What somebody else wrote meanwhile, beside one's own words, which stay in the field. */
class ReplyConflict extends Composite<Div> {

    ReplyConflict() {
        getContent().addClassName("reply-conflict");
        getContent().getElement().setAttribute("role", "alert");
        none();
    }

    void say(String sentence) {
        getContent().removeAll();
        getContent().add(new Paragraph(sentence));
        getContent().setVisible(true);
    }

    void say(String sentence, String theirClass, ReplyView theirs, Component... choices) {
        say(sentence);
        Paragraph words =
                new Paragraph(theirs.text().isEmpty() ? getTranslation("comment.ReplyPanel.empty") : theirs.text());
        words.addClassName("original-text");
        getContent().add(new Paragraph(theirClass), words, new ForChildrenText(theirs.forChildren()));
        getContent().add(choices);
    }

    void none() {
        getContent().setVisible(false);
    }

    /** Whether the person has to decide something before anything can be kept. */
    boolean isOpen() {
        return getContent().isVisible();
    }
}
