package jp.hagukumi.progress;

import java.io.Serializable;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpRow;
import jp.hagukumi.shared.Words;

/** Something that came back from citizens on a project, which the project's reports are asked to answer. */
public record AskedVoice(FollowUpRow voice) implements Serializable {

    /** The longest answer in characters. */
    public static final int ANSWER_MAX = 1000;

    public FieldCode code() {
        return FieldCode.voice(voice.id());
    }

    /** The field of the form that takes the answer; its guidance is what came back. */
    public FormField field() {
        FollowUpContent content = voice.content();
        Words words = Words.in(Words.JAPANESE);
        String label = words.say(
                "progress.AskedVoice.label", words.say(content.origin().nameKey()));
        return new FormField(code(), FieldKind.TEXT, label, content.text(), "", ANSWER_MAX, false, false);
    }

    /** What came back and by which way, in words that stand for themselves. */
    public String question() {
        FormField field = field();
        return Words.in(Words.JAPANESE).say("progress.AskedVoice.question", field.label(), field.guidance());
    }
}
