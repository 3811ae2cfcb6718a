package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** What a reply says to children, to be read; nothing where nobody wrote it. */
class ForChildrenText extends Composite<Div> {

    ForChildrenText(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("original-text");
        getContent().setVisible(!words.isEmpty());
        getContent().add(new H3(getTranslation("comment.ForChildren.label")), text);
    }
}
