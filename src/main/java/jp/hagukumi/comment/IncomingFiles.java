package jp.hagukumi.comment;

import java.util.List;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IncomingFiles extends JpaRepository<IncomingFile, IntakeId> {

    @Query("select f from IncomingFile f where f.call = :call order by f.broughtAt desc, f.id.value desc")
    List<IncomingFile> of(CallId call);

    /** Files of which somebody has said what their columns are, of all calls, the latest first. */
    @Query("""
            select f from IncomingFile f where f.state <> jp.hagukumi.comment.IntakeState.BROUGHT
            order by f.broughtAt desc, f.id.value desc
            """)
    List<IncomingFile> said(Limit limit);

    /**
     * Those with rows that nobody has gone through, whether they were begun or not. One that turned out broken on the way
     * is none of them: nobody could ever go through the rest.
     */
    @Query("""
            select count(f) from IncomingFile f
            where f.call = :call and f.state <> jp.hagukumi.comment.IntakeState.DONE
              and (f.rowsDone = 0 or f.stoppedBy <> 'comment.violation.fileBroken')
            """)
    int countUnfinished(CallId call);

    default IncomingFile require(IntakeId id) {
        return findById(id).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
    }
}
