package jp.hagukumi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** An empty list says why it is empty and offers the next step. */
public class EmptyState extends Composite<Div> {

    public EmptyState(String why, Component... nextSteps) {
        getContent().addClassName("empty-state");
        getContent().add(new Paragraph(why));
        getContent().add(nextSteps);
    }
}
