package jp.hagukumi.comment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A call as a workbook for the office alone: every letter with its sender, its words and what was made of them. It is made
 * when it is asked for and kept nowhere; each row says who took it and when, so that a copy that went astray tells whose it is.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.CITIZEN_REVEAL)
public class InternalBook {

    static final int LETTERS_MAX = 20_000;
    private static final int AT_ONCE = 500;

    private final Calls calls;
    private final Submissions submissions;
    private final SubmissionOriginals originals;
    private final Senders senders;
    private final Opinions opinions;
    private final OpinionRows rows;
    private final Replies replies;
    private final ResultNumbers numbers;
    private final ConsentHistory consents;
    private final CallKeys keys;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    InternalBook(
            Calls calls,
            Submissions submissions,
            SubmissionOriginals originals,
            Senders senders,
            Opinions opinions,
            OpinionRows rows,
            Replies replies,
            ResultNumbers numbers,
            ConsentHistory consents,
            CallKeys keys,
            Directory directory,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.submissions = submissions;
        this.originals = originals;
        this.senders = senders;
        this.opinions = opinions;
        this.rows = rows;
        this.replies = replies;
        this.numbers = numbers;
        this.consents = consents;
        this.keys = keys;
        this.directory = directory;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The whole call for a reason that goes to the trail without a sender's own words.
     *
     * @param language of the headings
     */
    @Transactional
    public byte[] of(CallId id, String reason, Locale language) {
        Call call = calls.require(id);
        permissions.require(Operation.CITIZEN_REVEAL, null, call.state().code(), id);
        RuleViolation.unless(!call.isErased(), "comment.violation.erased");
        RuleViolation.unless(!reason.isBlank(), "comment.violation.reasonMissing");
        RuleViolation.unless(reason.length() <= Reply.REASON_MAX, "comment.violation.reasonLong", Reply.REASON_MAX);
        List<SubmissionNumber> letters = submissions.numbersOf(id);
        RuleViolation.unless(letters.size() <= LETTERS_MAX, "comment.violation.bookTooLong", LETTERS_MAX);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SenderMask told = new SenderMask(reason.strip());
        Instant now = clock.instant();
        Words words = Words.in(language);
        try (InternalSheet sheet =
                new InternalSheet(out, words, call, directory.personName(current.id()), now, told.masked())) {
            write(call, letters, told, numbers.labels(id), sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        trail.done(
                Operation.CITIZEN_REVEAL,
                id,
                "workbook with the senders of " + letters.size() + " letters: " + told.masked());
        return out.toByteArray();
    }

    private void write(
            Call call,
            List<SubmissionNumber> letters,
            SenderMask told,
            Map<OpinionId, String> published,
            InternalSheet sheet)
            throws IOException {
        DataKey key = keys.of(call.id());
        Map<SubmissionId, Integer> persons = new HashMap<>();
        for (int from = 0; from < letters.size(); from += AT_ONCE) {
            List<SubmissionId> some = letters.subList(from, Math.min(letters.size(), from + AT_ONCE)).stream()
                    .map(SubmissionNumber::id)
                    .toList();
            Map<SubmissionId, String> words = originals.sealed(some).stream()
                    .collect(Collectors.toMap(SealedWords::letter, one -> one.opened(key)));
            Map<SubmissionId, RevealedSender> from500 = senders.findAllById(some).stream()
                    .collect(Collectors.toMap(Sender::submission, sender -> sender.opened(key)));
            from500.values().forEach(sender -> sender.hideIn(told));
            Map<Integer, List<OpinionRow>> opinionsOf = rows.of(call.id(), opinions.ofLetters(some)).stream()
                    .collect(Collectors.groupingBy(OpinionRow::number));
            Map<OpinionId, ReplyWords> replyOf = replies
                    .of(opinionsOf.values().stream()
                            .flatMap(List::stream)
                            .map(OpinionRow::answeredBy)
                            .distinct()
                            .toList())
                    .stream()
                    .collect(Collectors.toMap(Reply::opinion, Reply::words));
            Map<SubmissionId, List<GivenMark>> marks = submissions.marksOf(some).stream()
                    .collect(Collectors.groupingBy(
                            MarkedLetter::letter, Collectors.mapping(MarkedLetter::mark, Collectors.toList())));
            Map<SubmissionId, List<ConsentRow>> changes = consents.of(call.id(), some);
            for (Submission letter : submissions.inOrder(some)) {
                int person = persons.computeIfAbsent(letter.person(), first -> persons.size() + 1);
                sheet.letter(
                        letter,
                        person,
                        Submission.marks(
                                call, letter.isLate(), letter.given(), marks.getOrDefault(letter.id(), List.of())),
                        changes.getOrDefault(letter.id(), List.of()),
                        from500.getOrDefault(letter.id(), new RevealedSender("", "", "")),
                        words.getOrDefault(letter.id(), ""),
                        opinionsOf.getOrDefault(letter.number(), List.of()),
                        replyOf,
                        published);
            }
            sheet.flush();
        }
    }
}
