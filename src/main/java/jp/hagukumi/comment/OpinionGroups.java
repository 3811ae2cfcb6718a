package jp.hagukumi.comment;

import java.util.List;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OpinionGroups extends JpaRepository<OpinionGroup, GroupId> {

    @Query("select g from OpinionGroup g where g.call = :call order by g.number")
    List<OpinionGroup> of(CallId call);

    /** Those of a call in which no opinion is any more. */
    @Query("""
            select g from OpinionGroup g
            where g.call = :call and not exists (select 1 from Opinion o where o.group = g.id)
            """)
    List<OpinionGroup> empty(CallId call);

    /** Another clerk may have dissolved it meanwhile. */
    default OpinionGroup require(GroupId id) {
        return findById(id).orElseThrow(StaleVersion::new);
    }
}
