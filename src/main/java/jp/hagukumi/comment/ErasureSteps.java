package jp.hagukumi.comment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of an erasure is stored together or not at all. */
@Component
class ErasureSteps {

    private final Calls calls;
    private final Erasures erasures;
    private final IncomingFiles files;
    private final CallKeys keys;
    private final WordsErased words;
    private final ResultWords resultWords;
    private final Optional<PublishedResults> published;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    ErasureSteps(
            Calls calls,
            Erasures erasures,
            IncomingFiles files,
            CallKeys keys,
            WordsErased words,
            ResultWords resultWords,
            Optional<PublishedResults> published,
            JdbcClient jdbc,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.erasures = erasures;
        this.files = files;
        this.keys = keys;
        this.words = words;
        this.resultWords = resultWords;
        this.published = published;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void ask(CallId id) {
        Call call = allowed(id);
        RuleViolation.unless(erasures.findById(id).isEmpty(), "comment.violation.erasureAsked");
        requireErasable(call);
        ErasureTally tally = tally(id);
        erasures.saveAndFlush(new Erasure(id, current.id(), clock.instant(), tally));
        trail.done(Operation.CITIZEN_ERASE, id, "asked: " + told(tally));
    }

    @Transactional
    public void withdraw(CallId id) {
        allowed(id);
        Erasure erasure = asked(id);
        erasure.requireOpen();
        erasures.delete(erasure);
        trail.done(Operation.CITIZEN_ERASE, id, "withdrawn");
    }

    /**
     * Erases in the database. What is still sealed with the call's key elsewhere can be read until that key is destroyed.
     *
     * @return the names under which files of the call lie in the home
     */
    @Transactional
    public List<String> erase(CallId id) {
        Call call = allowed(id);
        Erasure erasure = asked(id);
        erasure.requireOpen();
        erasure.requireAnother(current.id());
        requireErasable(call);
        ErasureTally tally = tally(id);
        List<String> names = names(id);
        DataKey old = keys.of(id);
        DataKey fresh = keys.createForWhatIsLeft(id);
        files.of(id).forEach(file -> file.forget(old, fresh));
        words.erase(id, isPublished(call), old, fresh);
        erasure.agree(current.id(), clock.instant(), tally);
        call.erased(fresh, clock.instant());
        trail.done(Operation.CITIZEN_ERASE, id, "erased: " + told(tally));
        return names;
    }

    private Call allowed(CallId id) {
        Call call = calls.requireLocked(id);
        permissions.require(Operation.CITIZEN_ERASE, null, call.state().code(), id);
        return call;
    }

    private Erasure asked(CallId id) {
        return erasures.findById(id).orElseThrow(() -> new RuleViolation("comment.violation.erasureNotAsked"));
    }

    private void requireErasable(Call call) {
        obstacles(call).stream().findFirst().ifPresent(why -> {
            throw new RuleViolation("comment.violation." + why.key());
        });
    }

    List<ErasureObstacle> obstacles(Call call) {
        boolean isPublished = isPublished(call);
        List<ErasureObstacle> obstacles = ErasureObstacle.of(call, JapanTime.today(clock), isPublished);
        // All letters are opened for this: only where nothing else is in the way.
        return obstacles.isEmpty() && isPublished && !saysTheSame(call)
                ? List.of(ErasureObstacle.CHANGED_SINCE)
                : obstacles;
    }

    private boolean saysTheSame(Call call) {
        return published
                .filter(results -> results.says(call.id(), resultWords.print(call.id())))
                .isPresent();
    }

    boolean isPublished(Call call) {
        return published.filter(results -> results.isPublished(call.id())).isPresent();
    }

    ErasureTally tally(CallId id) {
        return new ErasureTally(
                count("select count(*) from comment_submission where call_id = ?", id),
                count(
                        "select count(*) from comment_sender x join comment_submission s on s.id = x.submission_id"
                                + " where s.call_id = ? and s.given <> 0",
                        id),
                names(id).size());
    }

    private int count(String sql, CallId id) {
        return jdbc.sql(sql).param(id.toString()).query(Integer.class).single();
    }

    private List<String> names(CallId id) {
        return Stream.of(
                        stored("select id from comment_intake where call_id = ?", "intake-", id),
                        stored("select id from comment_mail where call_id = ?", "enclosure-", id),
                        stored(
                                "select e.id from comment_enclosure e join comment_submission s on s.id = e.submission_id"
                                        + " where s.call_id = ?",
                                "enclosure-",
                                id),
                        stored("select id from comment_scan where call_id = ?", "scan-", id))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> stored(String sql, String prefix, CallId id) {
        return jdbc.sql(sql).param(id.toString()).query(String.class).list().stream()
                .map(prefix::concat)
                .toList();
    }

    private static String told(ErasureTally tally) {
        return tally.letters() + " letters, " + tally.senders() + " senders, " + tally.files() + " files";
    }
}
