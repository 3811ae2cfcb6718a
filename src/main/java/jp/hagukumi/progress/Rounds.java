package jp.hagukumi.progress;

import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Rounds extends JpaRepository<Round, RoundId> {

    /** The latest fiscal year first; within it what was opened last. */
    @Query("select r from Round r where r.stage = :stage order by r.term.year desc, r.openedAt desc, r.id.value")
    List<Round> at(RoundStage stage);

    List<Round> findAllByPlan(PlanId plan);

    /** The rounds that are prepared and opened together, in the order in which they were begun. */
    @Query("select r from Round r where r.campaign = :campaign order by r.id.value")
    List<Round> of(CampaignId campaign);

    /** The open round of a plan that looks at the same: the whole year, or the interim round of this name. */
    @Query("""
            select r from Round r
            where r.plan = :plan and r.term.year = :year and r.term.interim = :interim
              and r.stage = jp.hagukumi.progress.RoundStage.OPEN""")
    Optional<Round> openOne(PlanId plan, FiscalYear year, String interim);

    /** A round's plan and version, without what is asked. */
    @Query("select new jp.hagukumi.progress.RoundStamp(r.plan, r.version) from Round r where r.id = :id")
    RoundStamp stamp(RoundId id);

    Optional<Round> findByIdAndStage(RoundId id, RoundStage stage);

    @Query("""
            select count(r) > 0 from Round r
            where r.plan = :plan and r.term.year = :year and r.term.interim = :interim""")
    boolean isTaken(PlanId plan, FiscalYear year, String interim);
}
