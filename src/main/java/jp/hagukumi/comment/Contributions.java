package jp.hagukumi.comment;

import java.util.Collection;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Contributions extends JpaRepository<Contribution, ContributionId> {

    @Query("select c from Contribution c where c.opinion = :opinion order by c.askedAt, c.id.value")
    List<Contribution> of(OpinionId opinion);

    /** The sections that were asked to contribute to the reply to it. */
    @Query("select c.department from Contribution c where c.opinion = :opinion")
    List<DepartmentId> departmentsOf(OpinionId opinion);

    /** Opinions to whose replies these sections have yet to contribute, as long as the reply is being written. */
    @Query("""
            select o.id from Contribution c, Opinion o, Reply r, Submission s
            where o.id = c.opinion and r.opinion = o.id and s.id = o.submission
              and c.state = jp.hagukumi.comment.ContributionState.ASKED and c.department in :departments
              and r.state in (jp.hagukumi.comment.ReplyState.DRAFT, jp.hagukumi.comment.ReplyState.RETURNED)
            order by o.call.value, s.number, o.branch
            """)
    List<OpinionId> waiting(Collection<DepartmentId> departments);

    /** The opinions of a call whose replies these sections were asked to contribute to. */
    @Query("""
            select o.id from Contribution c, Opinion o
            where o.answeredBy = c.opinion and o.call = :call and c.department in :departments
            """)
    List<OpinionId> opinionsToContributeTo(CallId call, Collection<DepartmentId> departments);

    default Contribution require(ContributionId id, long seen) {
        Contribution contribution = findById(id).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
        StaleVersion.check(seen, contribution.version());
        return contribution;
    }
}
