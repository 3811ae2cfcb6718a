package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.comment.search.SearchQuery;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-045: searches letters as they came, masked words and all, which opens them: for a reason, with an entry in the trail
 * for each page of letters that is shown. Nothing of it is kept, and no index helps: the letters are opened one after the
 * other.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.CITIZEN_REVEAL)
public class OriginalSearch {

    /** Letters that are opened at once. */
    private static final int AT_ONCE = 500;

    private final Calls calls;
    private final Submissions submissions;
    private final SubmissionOriginals originals;
    private final Senders senders;
    private final CallKeys keys;
    private final Permissions permissions;
    private final Trail trail;

    OriginalSearch(
            Calls calls,
            Submissions submissions,
            SubmissionOriginals originals,
            Senders senders,
            CallKeys keys,
            Permissions permissions,
            Trail trail) {
        this.calls = calls;
        this.submissions = submissions;
        this.originals = originals;
        this.senders = senders;
        this.keys = keys;
        this.permissions = permissions;
        this.trail = trail;
    }

    private record Found(SubmissionId letter, CommentHit hit) {}

    /**
     * The letters in which all that was typed stands, by number. The reason goes to the trail with the numbers of the letters
     * that are shown, without what was looked for and without what tells who sent these letters.
     *
     * @param page the first being 0
     */
    @Transactional
    public CommentHits find(CallId call, String typed, String reason, int page) {
        permissions.require(
                Operation.CITIZEN_REVEAL, null, calls.require(call).state().code(), call);
        RuleViolation.unless(!reason.isBlank(), "comment.violation.reasonMissing");
        RuleViolation.unless(reason.length() <= Reply.REASON_MAX, "comment.violation.reasonLong", Reply.REASON_MAX);
        SearchQuery query = SearchQuery.of(typed);
        RuleViolation.unless(!query.isEmpty(), "comment.violation.nothingToFind");
        DataKey key = keys.of(call);
        int shown = CommentHits.onPage(page);
        int total = 0;
        List<Found> found = new ArrayList<>();
        List<SubmissionNumber> letters = submissions.numbersOf(call);
        for (int from = 0; from < letters.size(); from += AT_ONCE) {
            List<SubmissionNumber> some = letters.subList(from, Math.min(letters.size(), from + AT_ONCE));
            Map<SubmissionId, String> words = opened(some, key);
            for (SubmissionNumber letter : some) {
                String text = words.getOrDefault(letter.id(), "");
                if (query.standsIn(text)) {
                    if (total / CommentHits.PAGE == shown) {
                        found.add(new Found(
                                letter.id(),
                                new CommentHit(
                                        SearchKind.LETTER, letter.number(), 0, null, null, query.snippet(text))));
                    }
                    total++;
                }
            }
        }
        trail.done(Operation.CITIZEN_REVEAL, call, told(found, reason.strip(), query, key));
        return new CommentHits(
                total, true, shown, found.stream().map(Found::hit).toList());
    }

    private Map<SubmissionId, String> opened(List<SubmissionNumber> letters, DataKey key) {
        return originals.sealed(letters.stream().map(SubmissionNumber::id).toList()).stream()
                .collect(Collectors.toMap(SealedWords::letter, words -> words.opened(key)));
    }

    /** What was looked for may be a name of which a reason says a part. */
    private String told(List<Found> found, String reason, SearchQuery query, DataKey key) {
        SenderMask mask = new SenderMask(reason).hideAt(query.placesIn(reason));
        query.typed().forEach(mask::hideName);
        senders.findAllById(found.stream().map(Found::letter).toList())
                .forEach(sender -> sender.opened(key).hideIn(mask));
        return "search of originals, letters "
                + found.stream().map(one -> one.hit().label()).collect(Collectors.joining(" "))
                + ": " + mask.masked();
    }
}
