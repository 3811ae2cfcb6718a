package jp.hagukumi.comment;

import java.util.Collection;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Opinions extends JpaRepository<Opinion, OpinionId> {

    @Query("select o from Opinion o where o.call = :call")
    List<Opinion> of(CallId call);

    @Query("select o from Opinion o where o.call = :call and o.department in :departments")
    List<Opinion> of(CallId call, Collection<DepartmentId> departments);

    @Query("select o from Opinion o where o.department is null order by o.id")
    List<Opinion> unassigned();

    @Query("select o from Opinion o, Reply r where r.opinion = o.id and r.state in :states order by o.id")
    List<Opinion> standingAt(Collection<ReplyState> states);

    @Query("""
            select o from Opinion o, Reply r
            where r.opinion = o.id and r.state in :states and o.department in :departments order by o.id
            """)
    List<Opinion> standingAt(Collection<ReplyState> states, Collection<DepartmentId> departments);

    default Opinion require(OpinionId id) {
        return findById(id).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
    }

    default Opinion require(OpinionId id, long seen) {
        Opinion opinion = require(id);
        StaleVersion.check(seen, opinion.version());
        return opinion;
    }
}
