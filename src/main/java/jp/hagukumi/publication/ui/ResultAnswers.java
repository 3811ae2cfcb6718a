package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import jp.hagukumi.publication.ResultPreview;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Pages;

/** Word for word, page by page, all that would be printed: nobody but a reader notices a name within a text. */
class ResultAnswers extends Composite<Card> {

    private static final int SHOWN = 50;

    ResultAnswers(ResultPreview preview) {
        getContent()
                .add(new H2(getTranslation(
                        "publication.ResultAnswers.read", preview.answers().size())));
        getContent().add(new Pages<>(preview.answers(), SHOWN, some -> {
            Div answers = new Div();
            some.forEach(answer -> answers.add(one(answer)));
            return answers;
        }));
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
