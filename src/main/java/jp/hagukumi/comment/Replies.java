package jp.hagukumi.comment;

import java.util.Collection;
import java.util.List;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Replies extends JpaRepository<Reply, OpinionId> {

    @Query("select r from Reply r where r.opinion in :opinions")
    List<Reply> of(Collection<OpinionId> opinions);

    /** Those of the replies that are back with their writers, with what happened to them. */
    @Query("""
            select distinct r from Reply r left join fetch r.history
            where r.opinion in :opinions and r.state = jp.hagukumi.comment.ReplyState.RETURNED
            """)
    List<Reply> returnedOf(Collection<OpinionId> opinions);

    /** Which versions there are, without reading the replies: what is changed after it was asked is noticed. */
    @Query("select new jp.hagukumi.comment.ReplyStamp(r.opinion, r.version) from Reply r where r.opinion in :opinions")
    List<ReplyStamp> stampsOf(Collection<OpinionId> opinions);

    /**
     * Makes the replies a new version for those who are writing them, and keeps them from handing them in before this
     * transaction has ended.
     */
    @Modifying
    @Query("update versioned Reply r set r.classMark = r.classMark where r.opinion in :opinions")
    void renew(Collection<OpinionId> opinions);

    /** The replies that promised what is followed. */
    @Query("""
            select new jp.hagukumi.comment.PromiseSource(p.followUp, r.opinion) from Reply r join r.promises p
            where p.followUp in :followed
            """)
    List<PromiseSource> promised(Collection<FollowUpId> followed);

    default Reply require(OpinionId id, long seen) {
        Reply reply = findById(id).orElseThrow(() -> new RuleViolation("comment.violation.notAssigned"));
        StaleVersion.check(seen, reply.version());
        return reply;
    }
}
