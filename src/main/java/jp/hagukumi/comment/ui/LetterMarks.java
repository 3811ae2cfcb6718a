package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Collectors;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.LetterMark;
import jp.hagukumi.comment.MarkRow;
import jp.hagukumi.comment.Marking;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** What sets a letter apart, whether it counts all the same, and the ways to say so and to take it back. */
class LetterMarks extends Composite<Div> {

    private final transient Marking marking;
    private final SubmissionDetails letter;
    private final SerializableRunnable changed;

    LetterMarks(Marking marking, SubmissionDetails letter, SerializableRunnable changed) {
        this.marking = marking;
        this.letter = letter;
        this.changed = changed;
        getContent().addClassName("sender");
        letter.marks().forEach(this::show);
        if (letter.allows(Operation.SUBMISSION_SPLIT)) {
            Button give = new Button(
                    getTranslation("comment.LetterMarks.give"),
                    e -> new MarkDialog((mark, note) -> {
                                marking.give(letter.id(), letter.version(), mark, note);
                                changed.run();
                            })
                            .open());
            give.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            getContent().add(give);
        }
    }

    private void show(MarkRow row) {
        Div mark = new Div(
                new StatusBadge(name(row.mark()), row.counted() ? Tone.QUIET : Tone.WAITS),
                new Span(getTranslation(
                        row.counted() ? "comment.LetterMarks.counted" : "comment.LetterMarks.notCounted")));
        if (!row.note().isEmpty()) {
            mark.add(new Span(row.note()));
        }
        if (row.mark().isSetByHand() && letter.allows(Operation.SUBMISSION_SPLIT)) {
            Button lift = new Button(getTranslation("comment.LetterMarks.lift"), e -> {
                marking.lift(letter.id(), letter.version(), row.mark());
                changed.run();
            });
            lift.setAriaLabel(getTranslation("comment.LetterMarks.liftOf", name(row.mark())));
            lift.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            mark.add(lift);
        }
        mark.addClassName("letter-mark");
        getContent().add(mark);
    }

    private String name(LetterMark mark) {
        return mark != LetterMark.INCOMPLETE
                ? getTranslation(Labels.key(mark))
                : getTranslation(
                        "comment.LetterMarks.missing",
                        letter.missing().stream()
                                .sorted()
                                .map(one -> getTranslation(Labels.key(one)))
                                .collect(Collectors.joining(getTranslation("comment.LetterMarks.between"))));
    }
}
