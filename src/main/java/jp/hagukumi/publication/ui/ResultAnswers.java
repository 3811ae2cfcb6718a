package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import jp.hagukumi.comment.ResultChange;
import jp.hagukumi.publication.ResultPreview;
import jp.hagukumi.shared.TextDiff;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.DiffText;
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
            words.setVisible(!said.words().isEmpty());
            words.addClassName("original-text");
            one.add(numbers, words);
            said.codes().forEach(code -> {
                Paragraph why = new Paragraph(code);
                why.addClassName("second");
                one.add(why);
            });
        });
        Paragraph reply = new Paragraph(
                answer.reply().isBlank()
                        ? getTranslation("publication.PreviewSection.noAnswer")
                        : getTranslation("publication.PreviewSection.answer", answer.reply()));
        reply.addClassNames("original-text", "second");
        one.add(reply);
        if (!answer.forChildren().isEmpty()) {
            Paragraph forChildren =
                    new Paragraph(getTranslation("publication.ResultAnswers.forChildren", answer.forChildren()));
            forChildren.addClassNames("original-text", "second");
            one.add(forChildren);
        }
        one.add(new Span(answer.reflection()));
        for (ResultChange change : answer.changes()) {
            TextDiff difference = TextDiff.of(change.before(), change.after());
            Div columns = new Div(
                    new Div(new Span(getTranslation("publication.result.before")), DiffText.old(difference.before())),
                    new Div(new Span(getTranslation("publication.result.after")), DiffText.young(difference.after())));
            columns.addClassName("old-and-new");
            one.add(new Paragraph(getTranslation("publication.result.changeAt", change.place())), columns);
        }
        return one;
    }
}
