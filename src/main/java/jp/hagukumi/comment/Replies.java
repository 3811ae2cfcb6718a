package jp.hagukumi.comment;

import java.util.List;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Replies extends JpaRepository<Reply, OpinionId> {

    @Query("select r from Reply r, Opinion o where o.id = r.opinion and o.call = :call")
    List<Reply> of(CallId call);

    default Reply require(OpinionId id, long seen) {
        Reply reply = findById(id).orElseThrow(() -> new RuleViolation("comment.violation.notAssigned"));
        StaleVersion.check(seen, reply.version());
        return reply;
    }
}
