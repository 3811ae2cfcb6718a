package jp.hagukumi.council;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CouncilOpinions extends JpaRepository<CouncilOpinion, OpinionId> {

    List<CouncilOpinion> findByPackInOrderByGivenAtAscIdAsc(Collection<PackId> packs);

    List<CouncilOpinion> findByAnsweredAtIsNullOrderByGivenAtAscIdAsc();

    /** The packs on which this person has said something. */
    @Query("select distinct o.pack.value from CouncilOpinion o where o.givenBy.value = :person")
    Set<UUID> packsSpokenOnBy(UUID person);

    /** How many opinions each pack has, and how many of them are answered. */
    @Query("""
            select new jp.hagukumi.council.OpinionCount(o.pack.value, count(o), count(o.answeredAt))
            from CouncilOpinion o group by o.pack.value
            """)
    List<OpinionCount> counts();
}
