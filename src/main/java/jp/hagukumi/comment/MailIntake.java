package jp.hagukumi.comment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.comment.intake.MailLimits;
import jp.hagukumi.comment.intake.MailReader;
import jp.hagukumi.comment.intake.ReadMail;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Taking in mails: bring their files, see what would become of each, take them. */
@Service
@Transactional(readOnly = true)
@May(Operation.SUBMISSION_ENTER)
public class MailIntake {

    /** The largest mail that is kept, in bytes. */
    public static final int FILE_MAX = MailLimits.FILE;

    /** How many of a call may wait at once. */
    public static final int WAITING_MAX = 200;

    private static final int TRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(MailIntake.class);

    private final Calls calls;
    private final IncomingMails mails;
    private final EnclosureStore store;
    private final MailSteps steps;
    private final KnownLetters known;
    private final CallKeys keys;
    private final Permissions permissions;
    private final Trail trail;
    private final Clock clock;

    /** A mail is read whole, and unpacked it can be twice as large. */
    private final Seat desk = new Seat();

    MailIntake(
            Calls calls,
            IncomingMails mails,
            EnclosureStore store,
            MailSteps steps,
            KnownLetters known,
            CallKeys keys,
            Permissions permissions,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.mails = mails;
        this.store = store;
        this.steps = steps;
        this.known = known;
        this.keys = keys;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps a mail, sealed, and reads it to its end; no letter is made of it yet. The bytes may come slowly: no transaction
     * waits for them.
     *
     * @throws jp.hagukumi.comment.intake.MailRefusal for one that cannot be read to its end; nothing of it stays
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public MailId bring(CallId call, InputStream content) {
        requireAllowed(calls.require(call), call);
        byte[] bytes = read(content);
        DataKey key = keys.of(call);
        MailId id = MailId.next();
        IncomingMail brought = desk.on(() -> {
            ReadMail mail = MailReader.read(bytes);
            Prints prints = Prints.ofMail(letter(mail, null, true), mail.messageId(), mail.sent(), key);
            return new IncomingMail(id, call, bytes.length, clock.instant(), mail, prints);
        });
        try {
            store.keep(IncomingMail.kept(id), new ByteArrayInputStream(bytes), key);
            steps.register(brought);
            return id;
        } catch (DataAccessException lost) {
            store.forgetUnless(() -> mails.existsById(id), IncomingMail.kept(id));
            // Nobody can try anew for the user: the bytes have been read.
            throw new RuleViolation("comment.violation.tryAgain");
        } catch (RuntimeException refused) {
            store.forgetUnless(() -> mails.existsById(id), IncomingMail.kept(id));
            throw refused;
        }
    }

    /** One byte more than is allowed tells that it is too large. */
    private static byte[] read(InputStream content) {
        try {
            return content.readNBytes(FILE_MAX + 1);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /**
     * The mails that wait for a call, in the order in which they came, as if each that may be taken were there from then on.
     *
     * @param day that would count for mails that do not say theirs, null for none
     */
    public List<MailLine> waiting(CallId id, @Nullable LocalDate day) {
        Call call = calls.require(id);
        requireAllowed(call, id);
        List<IncomingMail> waiting = mails.of(id);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Knowledge knowledge = new Knowledge();
        known.behind(id, 0).forEach(knowledge::learn);
        return waiting.stream().map(mail -> line(call, mail, day, knowledge)).toList();
    }

    private static MailLine line(Call call, IncomingMail mail, @Nullable LocalDate day, Knowledge knowledge) {
        Prints prints = mail.prints();
        Knowledge.Judged judged = knowledge.judge(prints, null);
        Instant received = IncomingMail.received(mail.sentAt(), day);
        IncomingVerdict verdict =
                judged.verdict().isTaken() && received == null ? IncomingVerdict.REFUSED : judged.verdict();
        Knowledge.Known like = judged.like();
        if (verdict.isTaken()) {
            knowledge.learn(new Knowledge.Known(
                    null, knowledge.person(judged, prints, true).orElseGet(SubmissionId::next), true, prints));
        }
        return new MailLine(
                mail.id(),
                verdict,
                like == null ? null : like.number(),
                received,
                received != null && call.isLate(received),
                prints.sender() != null,
                mail.attachments(),
                mail.isCutPerhaps(),
                mail.isHeadingUnreadable());
    }

    /**
     * Makes letters of these mails, of each or not of it; those that are here already wait no more, and those of which
     * nobody knows when they came in wait on. What happens to one takes nothing from what is told of the others.
     *
     * @param day that counts for mails that do not say theirs, null for none
     * @param consent whether the senders agreed that their opinions are published
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<TakenMail> take(CallId id, List<MailId> wanted, @Nullable LocalDate day, boolean consent) {
        requireAllowed(calls.require(id), id);
        RuleViolation.unless(day == null || !day.isAfter(JapanTime.today(clock)), "comment.violation.receivedInFuture");
        List<TakenMail> outcome = new ArrayList<>();
        Knowledge knowledge = new Knowledge();
        for (MailId mail : wanted) {
            taken(id, mail, day, consent, knowledge).ifPresent(outcome::add);
        }
        return outcome;
    }

    private Optional<TakenMail> taken(
            CallId call, MailId mail, @Nullable LocalDate day, boolean consent, Knowledge knowledge) {
        try {
            return take(call, mail, day, consent, knowledge);
        } catch (RuleViolation refused) {
            return failed(mail, refused.key());
        } catch (AccessDeniedException denied) {
            return failed(mail, "comment.violation.intakeNotAllowed");
        } catch (RuntimeException failed) {
            // Never with its message: it could hold what a citizen wrote.
            LOG.error("taking in {} failed: {}", mail, failed.getClass().getName());
            return failed(mail, "comment.violation.mailFailed");
        }
    }

    private static Optional<TakenMail> failed(MailId mail, String why) {
        return Optional.of(new TakenMail(mail, IncomingVerdict.REFUSED, null, why));
    }

    private Optional<TakenMail> take(
            CallId call, MailId id, @Nullable LocalDate day, boolean consent, Knowledge knowledge) {
        if (mails.findById(id).filter(mail -> mail.call().equals(call)).isEmpty()) {
            return Optional.empty();
        }
        DataKey key = keys.of(call);
        Optional<MailSteps.Ready> ready = desk.on(() -> ready(id, day, consent, key));
        if (ready.isEmpty()) {
            return Optional.of(new TakenMail(id, IncomingVerdict.REFUSED, null));
        }
        List<Enclosure.KeptFile> attachments = ready.get().attachments();
        try {
            Optional<TakenMail> outcome = take(call, ready.get(), knowledge);
            if (outcome.isEmpty() || !outcome.get().verdict().isTaken()) {
                store.forget(attachments);
                outcome.ifPresent(here -> store.forget(IncomingMail.kept(id)));
            }
            return outcome;
        } catch (RuntimeException failed) {
            attachments.forEach(file -> store.forgetUnlessNamed(file.id()));
            throw failed;
        }
    }

    /** Everything that can be made of it before it has a number; nothing where nobody knows when it came in. */
    private Optional<MailSteps.Ready> ready(MailId id, @Nullable LocalDate day, boolean consent, DataKey key) {
        byte[] bytes = bytes(id, key);
        ReadMail mail = MailReader.read(bytes);
        Instant received = IncomingMail.received(IncomingMail.sent(mail, clock.instant()), day);
        if (received == null) {
            return Optional.empty();
        }
        NewSubmission letter = letter(mail, received, consent);
        Prints prints = Prints.ofMail(letter, mail.messageId(), mail.sent(), key);
        List<Enclosure.KeptFile> files = new ArrayList<>();
        files.add(new Enclosure.KeptFile(
                IncomingMail.kept(id), EnclosureKind.MAIL, "mail.eml", "message/rfc822", bytes.length));
        files.addAll(store.keep(mail.attachments(), key));
        return Optional.of(new MailSteps.Ready(id, received, letter, prints, files, key));
    }

    /** As the calls of services are: a step that lost against another transaction is tried anew. */
    private Optional<TakenMail> take(CallId call, MailSteps.Ready mail, Knowledge knowledge) {
        for (int attempt = 1; ; attempt++) {
            try {
                return steps.take(call, mail, knowledge);
            } catch (PessimisticLockingFailureException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }

    private byte[] bytes(MailId id, DataKey key) {
        try (InputStream content = store.open(IncomingMail.kept(id), key)) {
            return content.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The subject stands with what is told of the sender: it often names them. */
    private static NewSubmission letter(ReadMail mail, @Nullable Instant received, boolean consent) {
        return new NewSubmission(
                Channel.MAIL,
                received,
                mail.text(),
                consent,
                mail.name(),
                "",
                mail.address(),
                null,
                new NewSubmission.Form("", "", "", mail.subject().isEmpty() ? "" : "Subject: " + mail.subject()));
    }

    /** Takes mails away again of which no letter was made; nothing of them stays. */
    @Transactional
    public void discard(CallId id, List<MailId> unwanted) {
        requireAllowed(calls.requireLocked(id), id);
        List<IncomingMail> waiting = mails.findAllById(unwanted).stream()
                .filter(mail -> mail.call().equals(id))
                .toList();
        mails.deleteAll(waiting);
        waiting.forEach(mail -> trail.done(Operation.SUBMISSION_ENTER, mail.id(), "mail taken away"));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                waiting.forEach(mail -> store.forget(mail.kept()));
            }
        });
    }

    private void requireAllowed(Call call, Object subject) {
        permissions.require(Operation.SUBMISSION_ENTER, null, call.state().code(), subject);
    }
}
