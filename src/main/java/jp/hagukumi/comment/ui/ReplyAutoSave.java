package jp.hagukumi.comment.ui;

import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.OpinionDetails;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.ReplyView;
import jp.hagukumi.comment.ReplyWriting;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;

/**
 * Keeps the reply as it is written. What could not be kept is told as an outcome and not thrown, because it belongs
 * beside the field, where the person's words stay.
 */
class ReplyAutoSave implements Serializable {

    private final transient ReplyWriting writing;
    private final transient OpinionQueries queries;
    private final OpinionRow opinion;
    private ReplyView stored;
    private long version;

    ReplyAutoSave(OpinionRow opinion, ReplyView reply, ReplyWriting writing, OpinionQueries queries) {
        this.opinion = opinion;
        this.writing = writing;
        this.queries = queries;
        this.stored = reply;
        this.version = reply.version();
    }

    /** What became of the words. */
    sealed interface Outcome extends Serializable {

        record Saved() implements Outcome {}

        /** They break a rule; the sentence says which and what to do. */
        record Refused(RuleViolation why) implements Outcome {}

        /** Somebody else of the section was faster: with other words, or with handing the reply in. */
        record Conflict(ReplyView theirs, boolean stillOpen) implements Outcome {}

        /** Another section has the opinion now. */
        record Moved() implements Outcome {}
    }

    Outcome save(String text, String mark) {
        try {
            return write(text, mark);
        } catch (StaleVersion changed) {
            return afterOthers(text, mark);
        } catch (RuleViolation refused) {
            return new Outcome.Refused(refused);
        }
    }

    /** Keeps the words and hands them in; if they cannot be kept nothing is handed in. */
    Outcome handIn(String text, String mark) {
        Outcome kept = save(text, mark);
        if (kept instanceof Outcome.Saved) {
            writing.submit(opinion.id(), version, text, mark);
        }
        return kept;
    }

    /** Something else is done to the reply, which makes it another version with the same words. */
    void also(SerializableFunction<Long, Long> act) {
        version = act.apply(version);
    }

    /** The person has seen what somebody else wrote, and goes on from there. */
    void seen(ReplyView theirs) {
        stored = theirs;
        version = theirs.version();
    }

    private Outcome afterOthers(String text, String mark) {
        // The list holds what the person may read; asking for an opinion that is not theirs would be an overstepping.
        if (queries.list(opinion.call()).stream().noneMatch(row -> row.id().equals(opinion.id()))) {
            return new Outcome.Moved();
        }
        OpinionDetails now = queries.find(opinion.id()).orElseThrow();
        ReplyView theirs = now.reply();
        if (theirs == null) {
            return new Outcome.Moved();
        }
        boolean open = now.allows(Operation.REPLY_DRAFT);
        boolean sameWords = theirs.text().equals(stored.text()) && theirs.mark().equals(stored.mark());
        if (!open || !sameWords) {
            return new Outcome.Conflict(theirs, open);
        }
        seen(theirs);
        try {
            return write(text, mark);
        } catch (StaleVersion again) {
            return new Outcome.Conflict(theirs, true);
        } catch (RuleViolation refused) {
            return new Outcome.Refused(refused);
        }
    }

    private Outcome write(String text, String mark) {
        version = writing.save(opinion.id(), version, text, mark);
        stored = new ReplyView(version, stored.state(), text.strip(), mark, stored.history());
        return new Outcome.Saved();
    }
}
