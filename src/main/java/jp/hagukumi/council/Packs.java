package jp.hagukumi.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Packs extends JpaRepository<Pack, PackId> {

    List<Pack> findByStateInOrderByOpinionsUntilDescIdDesc(Collection<PackState> states);

    List<Pack> findByStateAndOpinionsUntilGreaterThanEqualOrderByOpinionsUntilAscIdAsc(PackState state, LocalDate day);

    /** The packs that were prepared from a round for the statutory council. */
    @Query("""
            select p from Pack p join Meeting m on p.meeting = m.id join Body b on m.body = b.id
            where p.round = :round and b.statutory = true
            """)
    List<Pack> ofTheCouncil(RoundId round);

    boolean existsByMeetingAndState(MeetingId meeting, PackState state);

    List<Pack> findByPlanAndStateAndHandedOverAtBefore(PlanId plan, PackState state, Instant before);

    List<Pack> findByPlanAndState(PlanId plan, PackState state);

    default Pack require(PackId id) {
        return findById(id).orElseThrow(() -> new RuleViolation("council.violation.gone"));
    }

    /** The pack for a command that was made for the version the person saw. */
    default Pack require(PackId id, long seen) {
        Pack pack = require(id);
        StaleVersion.check(seen, pack.version());
        return pack;
    }
}
