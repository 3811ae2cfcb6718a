package jp.hagukumi.comment;

import java.util.List;
import java.util.Set;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sorting a letter: which part of it becomes an opinion, which is set aside and why. */
@Service
@Transactional(readOnly = true)
@May(Operation.SUBMISSION_SPLIT)
public class Splitting {

    private final Calls calls;
    private final OriginalTexts texts;
    private final CallKeys keys;
    private final Opinions opinions;
    private final Replies replies;
    private final PlanReader plans;
    private final Permissions permissions;
    private final Trail trail;

    Splitting(
            Calls calls,
            OriginalTexts texts,
            CallKeys keys,
            Opinions opinions,
            Replies replies,
            PlanReader plans,
            Permissions permissions,
            Trail trail) {
        this.calls = calls;
        this.texts = texts;
        this.keys = keys;
        this.opinions = opinions;
        this.replies = replies;
        this.plans = plans;
        this.permissions = permissions;
        this.trail = trail;
    }

    /** The themes that opinions of a call can be about. */
    @May(Operation.OPINION_TELL)
    public List<String> themes(CallId call) {
        return calls.require(call).particulars().themes();
    }

    /** The places of the plan that opinions of a call can be about, in the order of the plan. */
    @May(Operation.OPINION_TELL)
    public List<PlanPlace> places(CallId call) {
        return plans.tree(calls.require(call).plan()).stream()
                .map(e -> new PlanPlace(e.id(), OpinionRows.label(e), e.depth()))
                .toList();
    }

    @Transactional
    public OpinionId makeOpinion(SubmissionId id, long seen, List<Span> pieces) {
        OpenedSubmission letter = require(Operation.SUBMISSION_SPLIT, id, seen);
        Opinion opinion = opinions.save(letter.cutOpinion(pieces));
        trail.done(Operation.SUBMISSION_SPLIT, id, "opinion " + opinion.branch());
        return opinion.id();
    }

    @Transactional
    public void setAside(SubmissionId id, long seen, List<Span> pieces, SetAsideReason reason, String note) {
        OpenedSubmission letter = require(Operation.SUBMISSION_SPLIT, id, seen);
        letter.setAside(pieces, reason, note);
        trail.done(Operation.SUBMISSION_SPLIT, id, "aside " + reason);
    }

    /** Sets aside only these words of a part that has gone nowhere yet: they tell who somebody is. */
    @Transactional
    public void hide(SubmissionId id, long seen, Span within, String words) {
        OpenedSubmission letter = require(Operation.SUBMISSION_SPLIT, id, seen);
        letter.setAside(List.of(letter.find(words, within)), SetAsideReason.PERSONAL, "");
        trail.done(Operation.SUBMISSION_SPLIT, id, "aside " + SetAsideReason.PERSONAL);
    }

    /** Masks these words wherever they stand in the letter; what was made of its parts stays. */
    @Transactional
    @May(Operation.OPINION_TELL)
    public void redact(SubmissionId id, long seen, String words, RedactionReason reason, String note) {
        OpenedSubmission letter = require(Operation.OPINION_TELL, id, seen);
        letter.redactAll(words, reason, note);
        trail.done(Operation.OPINION_TELL, id, "redacted " + reason);
    }

    /** Shows the words again that are masked from there on. */
    @Transactional
    @May(Operation.OPINION_TELL)
    public void lift(SubmissionId id, long seen, int begin) {
        require(Operation.OPINION_TELL, id, seen).lift(begin);
        trail.done(Operation.OPINION_TELL, id, "redaction lifted");
    }

    /** Takes back the sorting of the stretch that begins there. An opinion that a section has already got stays. */
    @Transactional
    public void putBack(SubmissionId id, long seen, int begin) {
        OpenedSubmission letter = require(Operation.SUBMISSION_SPLIT, id, seen);
        OpinionId opinion = letter.putBack(begin).opinion();
        if (opinion != null) {
            RuleViolation.unless(!replies.existsById(opinion), "comment.violation.alreadyAssigned");
            RuleViolation.unless(opinions.require(opinion).group() == null, "comment.violation.inGroup");
            opinions.delete(opinions.require(opinion));
        }
        trail.done(Operation.SUBMISSION_SPLIT, id, "back " + (opinion == null ? "" : opinion));
    }

    /** Writes the summary of an opinion and what of the plan it is about; its themes stay. */
    @Transactional
    @May(Operation.OPINION_TELL)
    public void describe(OpinionId id, long seen, String summary, @Nullable ElementId about) {
        describe(id, seen, summary, about, opinions.require(id).themes());
    }

    /**
     * Writes the summary of an opinion, what of the plan it is about, and which of the call's themes.
     *
     * @param summary null where nobody has written in it: it stays as it is, whatever was masked meanwhile
     */
    @Transactional
    @May(Operation.OPINION_TELL)
    public void describe(
            OpinionId id, long seen, @Nullable String summary, @Nullable ElementId about, Set<String> themes) {
        Opinion opinion = opinions.require(id, seen);
        Call call = calls.requireLocked(opinion.call());
        permissions.require(Operation.OPINION_TELL, null, call.state().code(), id);
        RuleViolation.unless(!call.isErased(), "comment.violation.erased");
        RuleViolation.unless(
                about == null
                        || plans.element(about)
                                .filter(e -> e.plan().equals(call.plan()))
                                .isPresent(),
                "comment.violation.placeUnknown");
        OpenedSubmission letter = texts.require(opinion.submission());
        DataKey key = keys.of(call.id());
        if (summary != null) {
            opinion.sumUp(
                    written(opinion, letter, summary, key),
                    letter.shown(letter.stretchOf(id).span()),
                    letter.shownWords(),
                    letter.submission().hasConsent(),
                    key);
        }
        opinion.isAbout(about);
        opinion.isAbout(themes, call);
        trail.done(Operation.OPINION_TELL, id, "described");
    }

    /** Masks that somebody only left standing do not take the place of the words below them. */
    private static String written(Opinion opinion, OpenedSubmission letter, String summary, DataKey key) {
        return opinion.summary(key)
                .filter(before -> letter.shownWords().masked(before).equals(summary.strip()))
                .orElse(summary);
    }

    /** The call is held, so that it is not closed on counts that are about to change. */
    private OpenedSubmission require(Operation operation, SubmissionId id, long seen) {
        OpenedSubmission letter = texts.require(id, seen);
        Call call = calls.requireLocked(letter.submission().call());
        permissions.require(operation, null, call.state().code(), id);
        RuleViolation.unless(!call.isErased(), "comment.violation.erased");
        return letter;
    }
}
