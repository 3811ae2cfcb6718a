package jp.hagukumi.council;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;

interface Packs extends JpaRepository<Pack, PackId> {

    List<Pack> findByStateInOrderByOpinionsUntilDescIdDesc(Collection<PackState> states);

    List<Pack> findByRound(RoundId round);

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
