package jp.hagukumi.comment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import jp.hagukumi.comment.search.SearchEntry;
import jp.hagukumi.comment.search.SearchFindings;
import jp.hagukumi.comment.search.SearchIndex;
import jp.hagukumi.comment.search.SearchQuery;
import jp.hagukumi.comment.search.SearchScope;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What can be found of one call, and up to which state of the database. */
final class CallIndex {

    /** Letters that are read at once. */
    private static final int AT_ONCE = 500;

    /** What changed since the last search is read in less. */
    private static final long WAIT_SECONDS = 2;

    private final CallId call;
    private final SearchIndex index = new SearchIndex();
    private final Map<SubmissionId, LetterStamp> known = new HashMap<>();
    private final ReentrantLock changing = new ReentrantLock();
    private int lettersRead;
    private volatile @Nullable CallStamp stamp;

    CallIndex(CallId call) {
        this.call = call;
    }

    /**
     * Brings it to what is stored now. The stamps are read before what they stand for: what changes meanwhile is at worst
     * read once more by the next search, never missed.
     */
    CallIndex upToDate(Submissions submissions, CallWords words, JdbcClient jdbc, TransactionOperations reading) {
        CallStamp now = CallStamp.of(call, jdbc);
        if (now.equals(stamp)) {
            return this;
        }
        takeTurn();
        try {
            if (!now.equals(stamp)) {
                reading.executeWithoutResult(status -> read(submissions.stamps(call), words));
                stamp = now;
            }
        } finally {
            changing.unlock();
        }
        return this;
    }

    /** Whoever waits holds no connection: it is one of few, and whoever reads the letters needs one. */
    private void takeTurn() {
        try {
            if (!changing.tryLock(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Preparing();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Preparing();
        }
    }

    /** Somebody else's search is bringing the index up to date; what is older is not shown: words may be masked since. */
    static final class Preparing extends RuleViolation {

        Preparing() {
            super("comment.violation.searchPreparing");
        }
    }

    private void read(List<LetterStamp> letters, CallWords words) {
        Set<SubmissionId> gone = new HashSet<>(known.keySet());
        letters.forEach(letter -> gone.remove(letter.letter()));
        gone.forEach(letter -> {
            index.replace(letter.toString(), List.of());
            known.remove(letter);
        });
        List<LetterStamp> changed = letters.stream()
                .filter(letter -> !letter.equals(known.get(letter.letter())))
                .toList();
        for (int from = 0; from < changed.size(); from += AT_ONCE) {
            List<LetterStamp> some = changed.subList(from, Math.min(changed.size(), from + AT_ONCE));
            words.of(call, some.stream().collect(Collectors.toMap(LetterStamp::letter, LetterStamp::number)))
                    .forEach(this::put);
            some.forEach(letter -> known.put(letter.letter(), letter));
            lettersRead += some.size();
        }
        index.refresh();
    }

    private void put(SubmissionId letter, List<SearchEntry> entries) {
        if (known.containsKey(letter)) {
            index.replace(letter.toString(), entries);
        } else {
            index.add(letter.toString(), entries);
        }
    }

    SearchFindings find(SearchQuery wanted, SearchScope scope, int from, int size) {
        return index.find(wanted, scope, from, size);
    }

    /** How many letters were read so far, those that were read again counted again. */
    int lettersRead() {
        return lettersRead;
    }
}
