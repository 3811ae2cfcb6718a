package jp.hagukumi.comment;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.followup.FollowUpBook;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judging a reply that was handed in: the chief checks, the lead approves, both may send back with a reason. */
@Service
@Transactional(readOnly = true)
@May(Operation.REPLY_SEND_BACK)
public class ReplyDecisions {

    private final Opinions opinions;
    private final Replies replies;
    private final FollowUpBook followUps;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    ReplyDecisions(
            Opinions opinions,
            Replies replies,
            FollowUpBook followUps,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.opinions = opinions;
        this.replies = replies;
        this.followUps = followUps;
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

    /** From now on it is the city's reply; what it promises is followed on the projects (decision 0058). */
    @Transactional
    @May(Operation.REPLY_APPROVE)
    public void approve(OpinionId id, long seen) {
        Instant now = clock.instant();
        Reply reply = require(Operation.REPLY_APPROVE, id, seen);
        reply.approve(current.id(), now, promise -> follow(promise, promise.content(JapanTime.dayOf(now))));
        long promised = reply.promises().stream()
                .filter(promise -> promise.followUp() != null)
                .count();
        trail.done(Operation.REPLY_APPROVE, id, promised == 0 ? "" : "promises followed: " + promised);
    }

    @Transactional
    public void sendBack(OpinionId id, long seen, String reason) {
        require(Operation.REPLY_SEND_BACK, id, seen)
                .sendBack(current.id(), reason, clock.instant(), followed -> followUps.rest(followed, reason.strip()));
        trail.done(Operation.REPLY_SEND_BACK, id, reason);
    }

    private FollowUpId follow(ReplyPromise promise, FollowUpContent content) {
        FollowUpId followed = promise.followUp();
        if (followed == null) {
            return followUps.write(Objects.requireNonNull(promise.element()), content);
        }
        followUps.resume(followed, content, Words.in(Words.JAPANESE).say("comment.ReplyDecisions.approvedAgain"));
        return followed;
    }

    private Reply require(Operation operation, OpinionId id, long seen) {
        Opinion opinion = opinions.require(id);
        Reply reply = replies.require(id, seen);
        permissions.require(operation, opinion.department(), reply.state().code(), id);
        return reply;
    }
}
