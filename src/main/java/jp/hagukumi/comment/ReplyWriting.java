package jp.hagukumi.comment;

import java.time.Clock;
import java.util.Objects;
import java.util.function.BiConsumer;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the section's writer does with an opinion: write the reply, hand it in. */
@Service
@Transactional(readOnly = true)
@May(Operation.REPLY_DRAFT)
public class ReplyWriting {

    private final Calls calls;
    private final Opinions opinions;
    private final Replies replies;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    ReplyWriting(
            Calls calls,
            Opinions opinions,
            Replies replies,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.opinions = opinions;
        this.replies = replies;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps what is written so far, and leaves what stands there for children.
     *
     * @param mark of the reflection class, empty while none is chosen
     * @return the version of the reply from now on
     */
    @Transactional
    public long save(OpinionId id, long seen, String text, String mark) {
        return saved(id, write(id, seen, (reply, call) -> reply.write(text, mark, call, current.id())));
    }

    /**
     * Keeps what is written so far.
     *
     * @return the version of the reply from now on
     */
    @Transactional
    public long save(OpinionId id, long seen, ReplyWords words) {
        return saved(id, write(id, seen, (reply, call) -> reply.write(words, call, current.id())));
    }

    /** Hands the reply in to the chief, with what stands there for children. */
    @Transactional
    public void submit(OpinionId id, long seen, String text, String mark) {
        handIn(id, write(id, seen, (reply, call) -> reply.write(text, mark, call, current.id())));
    }

    /** Hands the reply in to the chief. */
    @Transactional
    public void submit(OpinionId id, long seen, ReplyWords words) {
        handIn(id, write(id, seen, (reply, call) -> reply.write(words, call, current.id())));
    }

    private long saved(OpinionId id, Reply reply) {
        trail.done(Operation.REPLY_DRAFT, id, "saved");
        return stored(reply);
    }

    private void handIn(OpinionId id, Reply reply) {
        Call call = calls.require(opinions.require(id).call());
        reply.submit(call, current.id(), clock.instant());
        trail.done(Operation.REPLY_DRAFT, id, "handed in, class " + reply.mark());
        stored(reply);
    }

    private long stored(Reply reply) {
        try {
            return Objects.requireNonNull(replies.saveAndFlush(reply).version());
        } catch (OptimisticLockingFailureException faster) {
            throw new StaleVersion();
        }
    }

    /**
     * The version comes first: it also changes when the opinion goes to another section, and a writer whose form was open
     * then has not overstepped anything.
     */
    private Reply write(OpinionId id, long seen, BiConsumer<Reply, Call> words) {
        Opinion opinion = opinions.require(id);
        Reply reply = replies.require(id, seen);
        permissions.require(
                Operation.REPLY_DRAFT, opinion.department(), reply.state().code(), id);
        words.accept(reply, calls.require(opinion.call()));
        return reply;
    }
}
