package jp.hagukumi.progress;

import java.util.List;
import java.util.Set;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.JointElements;
import jp.hagukumi.shared.Words;
import org.springframework.stereotype.Component;

/**
 * What is asked once a year of the projects that are carried out together with somebody (共催), so that nothing goes on
 * from habit alone: why it is needed, and what it brought.
 */
@Component
class JointWork {

    /** The longest text in characters, as for the answer to a voice: both stand on one sheet of the workbook. */
    private static final int LONGEST = AskedVoice.ANSWER_MAX;

    private final JointElements elements;

    JointWork(JointElements elements) {
        this.elements = elements;
    }

    /** The elements of a round's plan that were carried out so at the end of its year; a part of a year is asked nothing. */
    Set<ElementId> in(Round round) {
        return round.term().isInterim()
                ? Set.of()
                : elements.on(round.plan(), round.term().lastDay());
    }

    static boolean isAskedFor(FieldCode code) {
        return FieldCode.JOINT.contains(code);
    }

    /** The form of a report in which this was written, with the fields that stood beside it. */
    static Form formOf(Form form, Set<FieldCode> written) {
        return fields(true).stream()
                .filter(field -> written.contains(field.code())
                        && form.field(field.code()).isEmpty())
                .reduce(form, Form::with, (one, other) -> one);
    }

    /** The fields where the form of a round has none of its own for them. */
    static List<FormField> fields(boolean required) {
        Words words = Words.in(Words.JAPANESE);
        return FieldCode.JOINT.stream()
                .map(code -> new FormField(
                        code,
                        FieldKind.TEXT,
                        "",
                        words.say("progress.JointWork.guidance." + code),
                        "",
                        LONGEST,
                        required,
                        false))
                .toList();
    }
}
