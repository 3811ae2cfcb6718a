package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import jp.hagukumi.comment.ReplyView;
import jp.hagukumi.uikit.Formats;

/** What happened to a reply, oldest first. */
class ReplyHistory extends Composite<Div> {

    ReplyHistory(ReplyView reply) {
        Formats formats = Formats.in(getLocale());
        getContent().addClassName("history");
        getContent().setVisible(!reply.history().isEmpty());
        OrderedList steps = new OrderedList();
        for (ReplyView.Step step : reply.history()) {
            ListItem line = new ListItem(
                    getTranslation("comment.ReplyHistory." + step.to().code(), formats.dateTime(step.at()), step.by()));
            if (!step.reason().isEmpty()) {
                line.add(new Div(getTranslation("comment.ReplyHistory.reason", step.reason())));
            }
            steps.add(line);
        }
        getContent().add(new H3(getTranslation("comment.ReplyHistory.title")), steps);
    }
}
