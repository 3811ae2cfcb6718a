package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import jp.hagukumi.publication.ResultPreview;
import jp.hagukumi.uikit.Card;

/** Word for word what would be printed: nobody but a reader notices a name within a text. */
class ResultAnswers extends Composite<Card> {

    private static final int SHOWN = 200;

    ResultAnswers(ResultPreview preview) {
        getContent()
                .add(new H2(getTranslation(
                        "publication.ResultAnswers.read", preview.answers().size())));
        preview.answers().stream().limit(SHOWN).forEach(answer -> getContent().add(one(answer)));
        if (preview.answers().size() > SHOWN) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "publication.ResultAnswers.rest", preview.answers().size() - SHOWN)));
        }
    }

    private Div one(ResultPreview.Answer answer) {
        Div one = new Div();
        one.addClassName("printed-opinion");
        answer.said().forEach(said -> {
            Span numbers = new Span(said.numbers().stream()
                            .limit(10)
                            .collect(Collectors.joining(getTranslation("publication.result.between")))
                    + (said.place().isEmpty() ? "" : " " + said.place()));
            numbers.addClassName("second");
            Paragraph words = new Paragraph(said.words());
            words.addClassName("original-text");
            one.add(numbers, words);
        });
        Paragraph reply = new Paragraph(
                answer.reply().isBlank()
                        ? getTranslation("publication.PreviewSection.noAnswer")
                        : getTranslation("publication.PreviewSection.answer", answer.reply()));
        reply.addClassNames("original-text", "second");
        one.add(reply, new Span(answer.reflection()));
        return one;
    }
}
