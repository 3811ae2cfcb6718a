package jp.hagukumi.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes mails in, each in a transaction of its own: the letter, its sender, what came with it, and that it does not wait
 * any more are stored together or not at all.
 */
@Component
class MailSteps {

    private final Calls calls;
    private final IncomingMails mails;
    private final KnownLetters known;
    private final LetterStore letters;
    private final Enclosures enclosures;
    private final Permissions permissions;
    private final Trail trail;

    MailSteps(
            Calls calls,
            IncomingMails mails,
            KnownLetters known,
            LetterStore letters,
            Enclosures enclosures,
            Permissions permissions,
            Trail trail) {
        this.calls = calls;
        this.mails = mails;
        this.known = known;
        this.letters = letters;
        this.enclosures = enclosures;
        this.permissions = permissions;
        this.trail = trail;
    }

    /**
     * A mail with everything that can be made of it before it has a number.
     *
     * @param received when it came in
     * @param files it and what came with it, their bytes kept already
     */
    record Ready(
            MailId id,
            Instant received,
            NewSubmission letter,
            Prints prints,
            List<Enclosure.KeptFile> files,
            DataKey key) {

        /** Those of the files that are not the mail itself. */
        List<Enclosure.KeptFile> attachments() {
            return files.subList(1, files.size());
        }

        /** Says nothing about the citizen, so that no log can. */
        @Override
        public String toString() {
            return "Ready[" + id + "]";
        }
    }

    /** A mail whose bytes are kept already. */
    @Transactional
    public void register(IncomingMail mail) {
        requireAllowed(calls.requireLocked(mail.call()), mail.id());
        RuleViolation.unless(
                mails.countOf(mail.call()) < MailIntake.WAITING_MAX,
                "comment.violation.mailsWaiting",
                MailIntake.WAITING_MAX);
        mails.save(mail);
        trail.done(Operation.SUBMISSION_ENTER, mail.id(), "mail of " + mail.bytes() + " bytes");
    }

    /**
     * Makes a letter of a mail, unless it is here already.
     *
     * @param knowledge of the letters that are there; those that came in meanwhile are added
     * @return nothing where somebody else has taken it in or away meanwhile
     */
    @Transactional
    public Optional<TakenMail> take(CallId id, Ready mail, Knowledge knowledge) {
        Call call = calls.requireLocked(id);
        requireAllowed(call, mail.id());
        Optional<IncomingMail> waiting = mails.findById(mail.id());
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        known.behind(id, knowledge.upTo()).forEach(knowledge::learn);
        Knowledge.Judged judged = knowledge.judge(mail.prints(), null);
        mails.delete(waiting.get());
        if (!judged.verdict().isTaken()) {
            trail.done(Operation.SUBMISSION_ENTER, mail.id(), "mail here already");
            Knowledge.Known like = judged.like();
            return Optional.of(new TakenMail(mail.id(), judged.verdict(), like == null ? null : like.number()));
        }
        Submission submission = letters.store(
                call,
                mail.letter(),
                knowledge.person(judged, mail.prints(), true).orElse(null),
                mail.prints(),
                mail.key());
        for (int i = 0; i < mail.files().size(); i++) {
            enclosures.save(new Enclosure(submission.id(), i, mail.files().get(i), mail.key()));
        }
        trail.done(
                Operation.SUBMISSION_ENTER,
                submission.id(),
                "number " + submission.number() + ", mail with " + (mail.files().size() - 1) + " files");
        return Optional.of(new TakenMail(mail.id(), judged.verdict(), submission.number()));
    }

    private void requireAllowed(Call call, Object subject) {
        permissions.require(Operation.SUBMISSION_ENTER, null, call.state().code(), subject);
    }
}
