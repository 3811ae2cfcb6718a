package jp.hagukumi.comment.ui;

import java.io.Serializable;
import java.util.Objects;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.DraftDetails;
import jp.hagukumi.comment.DraftId;
import jp.hagukumi.comment.DraftWords;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.Typing;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.TextDiff;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a letter on the server as it is typed, from the first word on. What could not be kept is told and not thrown: it
 * belongs beside the field, where the words stay.
 */
class DraftAutoSave implements Serializable {

    private final transient Typing typing;
    private final transient Intake intake;
    private final CallId call;
    private @Nullable DraftDetails draft;
    private long version;

    DraftAutoSave(CallId call, Typing typing, Intake intake) {
        this.call = call;
        this.typing = typing;
        this.intake = intake;
    }

    /** Goes on with a draft that is there. */
    void goOn(DraftDetails there) {
        this.draft = there;
        this.version = there.version();
    }

    /** The draft's id, if anything has been typed or brought. */
    @Nullable
    DraftId id() {
        return draft == null ? null : draft.id();
    }

    private void reload(DraftId id) {
        goOn(typing.find(id));
    }

    /**
     * A scan came, to the draft that was there when it began to come or to one of its own. What was typed meanwhile goes
     * where the scan is, and a draft that was begun meanwhile for it is given up: nobody types one letter twice.
     *
     * @return why it could not be kept; null when it was
     */
    @Nullable
    RuleViolation scanCame(DraftId id, DraftWords words) {
        DraftDetails other = draft;
        reload(id);
        RuleViolation why = save(words);
        if (why == null && other != null && !other.id().equals(id) && !other.hasScan()) {
            typing.discard(other.id());
        }
        return why;
    }

    @Nullable
    DraftDetails draft() {
        return draft;
    }

    /** @return why it could not be kept; null when it was */
    @Nullable
    RuleViolation save(DraftWords words) {
        try {
            if (draft == null) {
                goOn(typing.begin(call, words));
            } else {
                version = typing.save(draft.id(), version, words);
            }
            return null;
        } catch (RuleViolation refused) {
            return refused;
        }
    }

    boolean asksForSecondTyping(DraftWords words) {
        return draft != null && draft.asksForSecondTyping(words.text());
    }

    TextDiff compare(DraftWords words) {
        DraftId id = required().id();
        Typing.Compared compared = typing.compare(id, version, words);
        reload(id);
        return compared.difference();
    }

    /** @return the letter's number */
    int finish(DraftWords words, boolean skipSecond) {
        return draft == null
                ? intake.enter(call, words.letter())
                : typing.finish(draft.id(), version, words, skipSecond);
    }

    void giveUp() {
        typing.discard(required().id());
        draft = null;
    }

    private DraftDetails required() {
        RuleViolation.unless(draft != null, "comment.violation.draftGone");
        return Objects.requireNonNull(draft);
    }
}
