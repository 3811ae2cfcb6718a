package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.Collectors;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.publication.ResultOrder;
import jp.hagukumi.publication.ResultPreview;
import jp.hagukumi.uikit.Card;

/** What would be published of a call, said in counts; what is missing, with the way to it; and in which order. */
class ResultSection extends Composite<Card> {

    ResultSection(ResultPreview preview, ResultOrder order, SerializableConsumer<ResultOrder> ordered) {
        Paragraph counts = new Paragraph(getTranslation(
                "publication.result.counts",
                preview.persons(),
                preview.letters(),
                preview.opinions(),
                preview.purports()));
        counts.addClassName("lead-line");
        RadioButtonGroup<ResultOrder> orders =
                new RadioButtonGroup<>(getTranslation("publication.ResultSection.order"));
        orders.setItems(ResultOrder.values());
        orders.setItemLabelGenerator(one -> getTranslation("publication.ResultOrder." + one));
        orders.setValue(order);
        orders.addValueChangeListener(e -> ordered.accept(e.getValue()));
        getContent().add(new H2(getTranslation("publication.PreviewSection.heading", preview.number())), counts);
        if (!preview.notCounted().isEmpty()) {
            Paragraph others = new Paragraph(getTranslation(
                    "publication.ResultSection.notCounted",
                    preview.notCounted().stream()
                            .map(one -> one.reason() + " "
                                    + getTranslation(
                                            "publication.result.notCountedFor",
                                            one.persons(),
                                            one.letters(),
                                            one.opinions()))
                            .collect(Collectors.joining(getTranslation("publication.result.between")))));
            others.addClassName("second");
            getContent().add(others);
        }
        if (preview.open()) {
            missing("publication.violation.callOpen", 0, CommentLinks.call(preview.call()));
        }
        if (preview.toSplit() > 0) {
            missing(
                    "publication.violation.notAllSorted",
                    preview.toSplit(),
                    CommentLinks.call(preview.call()) + "?" + CommentLinks.SHOW + "=split");
        }
        if (preview.unapproved() > 0) {
            missing(
                    "publication.violation.notAllApproved",
                    preview.unapproved(),
                    CommentLinks.opinions(preview.call()));
        }
        if (preview.isComplete()) {
            getContent().add(new Paragraph(getTranslation("publication.ResultSection.complete")));
        }
        getContent().add(orders);
    }

    private void missing(String key, int count, String where) {
        Div line = new Div(new Anchor(where, getTranslation(key, count)));
        line.addClassName("replaced-note");
        getContent().add(line);
    }
}
