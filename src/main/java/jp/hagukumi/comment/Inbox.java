package jp.hagukumi.comment;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the letters of a call: never the senders, and personal parts of letters only as a mask. */
@Service
@Transactional(readOnly = true)
@May(Operation.SUBMISSION_READ)
public class Inbox {

    private static final Set<Operation> ASKED = EnumSet.of(
            Operation.SUBMISSION_ENTER,
            Operation.SUBMISSION_SPLIT,
            Operation.OPINION_ASSIGN,
            Operation.OPINION_TELL,
            Operation.CITIZEN_REVEAL);

    private final Calls calls;
    private final Submissions submissions;
    private final OriginalTexts texts;
    private final Enclosures enclosures;
    private final Opinions opinions;
    private final OpinionRows rows;
    private final ConsentHistory consents;
    private final Permissions permissions;

    Inbox(
            Calls calls,
            Submissions submissions,
            OriginalTexts texts,
            Enclosures enclosures,
            Opinions opinions,
            OpinionRows rows,
            ConsentHistory consents,
            Permissions permissions) {
        this.calls = calls;
        this.submissions = submissions;
        this.texts = texts;
        this.enclosures = enclosures;
        this.opinions = opinions;
        this.rows = rows;
        this.consents = consents;
        this.permissions = permissions;
    }

    /**
     * The page of a call's letters on which one of them stands.
     *
     * @param number of that letter; the first page for a lower number than any
     */
    public InboxPage letters(CallId call, LetterFilter filter, int number) {
        Call of = calls.require(call);
        requireReadable(of);
        if (isOfNothing(of, filter)) {
            return InboxPage.NONE;
        }
        boolean toSplit = filter == LetterFilter.TO_SPLIT;
        int required = required(of, filter);
        int before = submissions.countBefore(call, toSplit, required, number) % InboxPage.SIZE;
        // The letters of this page that stand before it, and the page before.
        List<Integer> numbers =
                submissions.numbersBefore(call, toSplit, required, number, Limit.of(before + InboxPage.SIZE));
        int from = before == 0 ? number : numbers.get(before - 1);
        List<LetterLine> lines = submissions.lines(call, toSplit, required, from, Limit.of(InboxPage.SIZE + 1));
        if (lines.isEmpty()) {
            // Behind the last one of the list: that one's page.
            return numbers.isEmpty() ? InboxPage.NONE : letters(call, filter, numbers.getFirst());
        }
        return new InboxPage(
                rows(of, lines.stream().limit(InboxPage.SIZE).toList()),
                numbers.size() == before ? 0 : numbers.getLast(),
                lines.size() > InboxPage.SIZE ? lines.getLast().number() : 0);
    }

    /** How many letters there are on all its pages. */
    public int count(CallId call, LetterFilter filter) {
        Call of = calls.require(call);
        requireReadable(of);
        return isOfNothing(of, filter)
                ? 0
                : submissions.countBefore(
                        call, filter == LetterFilter.TO_SPLIT, required(of, filter), Integer.MAX_VALUE);
    }

    /** The next letter behind that one, under the same filter. */
    public OptionalInt next(CallId call, LetterFilter filter, int number) {
        Call of = calls.require(call);
        requireReadable(of);
        return isOfNothing(of, filter)
                ? OptionalInt.empty()
                : submissions
                        .lines(call, filter == LetterFilter.TO_SPLIT, required(of, filter), number + 1, Limit.of(1))
                        .stream()
                        .mapToInt(LetterLine::number)
                        .findFirst();
    }

    /** A call that requires nothing has no letter that lacks it. */
    private static boolean isOfNothing(Call call, LetterFilter filter) {
        return filter == LetterFilter.INCOMPLETE && required(call, filter) == 0;
    }

    private static int required(Call call, LetterFilter filter) {
        return filter == LetterFilter.INCOMPLETE ? Bits.of(call.missing(Set.of())) : 0;
    }

    private List<SubmissionRow> rows(Call call, List<LetterLine> lines) {
        List<SubmissionId> ids = lines.stream().map(LetterLine::id).toList();
        Map<SubmissionId, List<GivenMark>> marks = submissions.marksOf(ids).stream()
                .collect(Collectors.groupingBy(
                        MarkedLetter::letter, Collectors.mapping(MarkedLetter::mark, Collectors.toList())));
        Map<SubmissionId, List<Stretch>> personal = submissions.personalParts(ids).stream()
                .collect(Collectors.groupingBy(
                        CutPart::letter, Collectors.mapping(CutPart::stretch, Collectors.toList())));
        Map<SubmissionId, ShownWords> words = texts.of(call.id(), ids);
        return lines.stream()
                .map(letter -> new SubmissionRow(
                        letter.id(),
                        letter.number(),
                        letter.channel(),
                        letter.receivedAt(),
                        letter.late(),
                        Submission.marks(
                                call,
                                letter.late(),
                                Bits.read(SenderData.class, letter.given()),
                                marks.getOrDefault(letter.id(), List.of())),
                        Submission.coveredPercent(letter.covered(), letter.visible()),
                        Preview.of(
                                words.getOrDefault(letter.id(), ShownWords.NONE),
                                personal.getOrDefault(letter.id(), List.of()))))
                .toList();
    }

    public Optional<SubmissionDetails> letter(CallId call, int number, Cut cut) {
        return submissions.numbered(call, number).map(letter -> details(letter, cut));
    }

    private SubmissionDetails details(Submission letter, Cut cut) {
        Call call = calls.require(letter.call());
        requireReadable(call);
        List<Opinion> cutFromIt = opinions.of(letter.id());
        Map<OpinionId, Integer> branches = new HashMap<>();
        cutFromIt.forEach(o -> branches.put(o.id(), o.branch()));
        Long version = letter.version();
        OriginalTexts.Told told = texts.told(letter);
        return new SubmissionDetails(
                letter.id(),
                version == null ? 0 : version,
                call.id(),
                letter.number(),
                letter.channel(),
                letter.receivedAt(),
                letter.isLate(),
                letter.hasConsent(),
                consents.of(call.id(), List.of(letter.id())).getOrDefault(letter.id(), List.of()),
                call.missing(letter.given()),
                letter.marks(call),
                told.receipt(),
                told.about(),
                submissions.numbersOfPerson(letter.person()).stream()
                        .map(SubmissionNumber::number)
                        .filter(number -> number != letter.number())
                        .toList(),
                letter.coveredPercent(),
                Segments.of(told.letter(), branches, cut),
                told.letter().redactionRows(),
                enclosures.countOf(letter.id()),
                rows.of(call.id(), cutFromIt),
                unprinted(letter, cutFromIt),
                permissions.allowedOf(
                        call.isErased() ? Set.of() : ASKED, null, call.state().code()));
    }

    private Set<OpinionId> unprinted(Submission letter, List<Opinion> cutFromIt) {
        return letter.hasConsent()
                ? Set.of()
                : texts.printed(letter.call(), cutFromIt, id -> false).entrySet().stream()
                        .filter(e -> e.getValue().words().isEmpty())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    private void requireReadable(Call call) {
        permissions.require(Operation.SUBMISSION_READ, null, call.state().code(), call.id());
    }
}
