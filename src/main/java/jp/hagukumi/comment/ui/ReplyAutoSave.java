package jp.hagukumi.comment.ui;

import java.io.Serializable;
import java.util.Optional;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.OpinionDetails;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.ReplyView;
import jp.hagukumi.comment.ReplyWords;
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
    private final ReplyVersion version;

    /** @param version of the reply, which its other parts change too */
    ReplyAutoSave(
            OpinionRow opinion, ReplyView reply, ReplyVersion version, ReplyWriting writing, OpinionQueries queries) {
        this.opinion = opinion;
        this.writing = writing;
        this.queries = queries;
        this.stored = reply;
        this.version = version;
    }

    /** What became of the words. */
    sealed interface Outcome extends Serializable {

        /** Whether all that the person has written is stored. */
        default boolean isKept() {
            return this instanceof Saved || this instanceof Joined;
        }

        record Saved() implements Outcome {}

        /** So is what somebody else wrote meanwhile in another part of the reply. */
        record Joined(ReplyView now) implements Outcome {}

        /** They break a rule; the sentence says which and what to do. */
        record Refused(RuleViolation why) implements Outcome {}

        /** Somebody else of the section was faster: with other words, or with handing the reply in. */
        record Conflict(ReplyView theirs, boolean stillOpen) implements Outcome {}

        /** Another section has the opinion now. */
        record Moved() implements Outcome {}
    }

    Outcome save(ReplyWords words) {
        try {
            return write(words);
        } catch (StaleVersion changed) {
            return afterOthers(words);
        } catch (RuleViolation refused) {
            return new Outcome.Refused(refused);
        }
    }

    /** Keeps the words and hands them in; if they cannot be kept nothing is handed in. */
    Outcome handIn(ReplyWords words) {
        Outcome kept = save(words);
        if (kept instanceof Outcome.Saved) {
            writing.submit(opinion.id(), version.seen(), words);
        }
        return kept;
    }

    /** The person has seen what somebody else wrote, and goes on from there. */
    void seen(ReplyView theirs) {
        stored = theirs;
        version.is(theirs.version());
    }

    private Outcome afterOthers(ReplyWords words) {
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
        Optional<ReplyWords> both = words.with(theirs.words(), stored.words());
        if (!open || both.isEmpty()) {
            return new Outcome.Conflict(theirs, open);
        }
        ReplyView before = stored;
        long beforeVersion = version.seen();
        seen(theirs);
        try {
            Outcome kept = write(both.get());
            return both.get().equals(words.stripped()) ? kept : new Outcome.Joined(stored);
        } catch (StaleVersion again) {
            return new Outcome.Conflict(theirs, true);
        } catch (RuleViolation refused) {
            // The form still shows what was there before: theirs is put together with what is written next.
            stored = before;
            version.is(beforeVersion);
            return new Outcome.Refused(refused);
        }
    }

    private Outcome write(ReplyWords words) {
        version.also(seen -> writing.save(opinion.id(), seen, words));
        ReplyWords kept = words.stripped();
        stored = new ReplyView(
                version.seen(), stored.state(), kept.text(), kept.forChildren(), kept.mark(), stored.history());
        return new Outcome.Saved();
    }
}
