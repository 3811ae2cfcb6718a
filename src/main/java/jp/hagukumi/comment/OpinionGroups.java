package jp.hagukumi.comment;

import java.util.List;
import java.util.Optional;
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

    @Query("select g.call from OpinionGroup g where g.id = :id")
    Optional<CallId> findCallOf(GroupId id);

    /** Read without the group, so that it is read as it is once its call is held. */
    default CallId callOf(GroupId id) {
        return findCallOf(id).orElseThrow(StaleVersion::new);
    }

    /** Another clerk may have dissolved it meanwhile. */
    default OpinionGroup require(GroupId id) {
        return findById(id).orElseThrow(StaleVersion::new);
    }
}
