package jp.hagukumi.comment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The replies of opinions that are put together or taken apart. */
@Component
class GroupReplies {

    private final Replies replies;

    GroupReplies(Replies replies) {
        this.replies = replies;
    }

    /** Those in which somebody has written or decided anything. */
    Map<OpinionId, Reply> begun(Collection<OpinionId> ids) {
        Map<OpinionId, Reply> begun = new HashMap<>();
        replies.of(ids).stream().filter(Reply::isBegun).forEach(reply -> begun.put(reply.opinion(), reply));
        return begun;
    }

    /**
     * What is answered on its own and has a section has a reply, and what another's reply answers has none. Who is about
     * to write one that goes is told so when they store it.
     */
    void follow(List<Placement> placements) {
        Map<OpinionId, Reply> there = new HashMap<>();
        replies.of(placements.stream().map(Placement::opinion).toList())
                .forEach(reply -> there.put(reply.opinion(), reply));
        for (Placement placement : placements) {
            Reply reply = there.get(placement.opinion());
            if (placement.isAnsweredOnItsOwn()) {
                if (reply == null && placement.department() != null) {
                    replies.save(new Reply(placement.opinion()));
                }
            } else if (reply != null) {
                RuleViolation.unless(!reply.isBegun(), "comment.violation.replyBegun");
                replies.delete(reply);
            }
        }
    }
}
