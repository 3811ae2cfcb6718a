package jp.hagukumi.comment;

import java.time.Clock;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judging a reply that was handed in: the chief checks, the lead approves, both may send back with a reason. */
@Service
@Transactional(readOnly = true)
@May(Operation.REPLY_SEND_BACK)
public class ReplyDecisions {

    private final Opinions opinions;
    private final Replies replies;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    ReplyDecisions(
            Opinions opinions,
            Replies replies,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.opinions = opinions;
        this.replies = replies;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    @May(Operation.REPLY_CHECK)
    public void check(OpinionId id, long seen) {
        require(Operation.REPLY_CHECK, id, seen).check(current.id(), clock.instant());
        trail.done(Operation.REPLY_CHECK, id, "");
    }

    @Transactional
    @May(Operation.REPLY_APPROVE)
    public void approve(OpinionId id, long seen) {
        require(Operation.REPLY_APPROVE, id, seen).approve(current.id(), clock.instant());
        trail.done(Operation.REPLY_APPROVE, id, "");
    }

    @Transactional
    public void sendBack(OpinionId id, long seen, String reason) {
        require(Operation.REPLY_SEND_BACK, id, seen).sendBack(current.id(), reason, clock.instant());
        trail.done(Operation.REPLY_SEND_BACK, id, reason);
    }

    private Reply require(Operation operation, OpinionId id, long seen) {
        Opinion opinion = opinions.require(id);
        Reply reply = replies.require(id, seen);
        permissions.require(operation, opinion.department(), reply.state().code(), id);
        return reply;
    }
}
