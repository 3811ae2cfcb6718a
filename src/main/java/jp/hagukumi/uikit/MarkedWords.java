package jp.hagukumi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/** A text in which the words stand out that were looked for; put together of pieces, so that no text becomes a page. */
public class MarkedWords extends Composite<Span> {

    public void add(String text, boolean marked) {
        if (marked) {
            HtmlContainer mark = new HtmlContainer("mark");
            mark.setText(text);
            getContent().add(mark);
        } else {
            getContent().add(new Span(text));
        }
    }
}
