package jp.hagukumi.progress;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.FiscalYear;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Reports extends JpaRepository<Report, ReportId> {

    /** Where reports stand, without their words but the mark. */
    String STANDING = """
            select new jp.hagukumi.progress.Standing(
                r.id, r.round, r.element, r.department, r.state, r.started, coalesce(m.value, ''), r.stateSince, r.stateReason,
                r.version, r.stateBy, r.openUntil, r.acceptedAt)
            from Report r left join r.entries m on key(m) = jp.hagukumi.progress.FieldCode.MARK
            """;

    @Query(STANDING + "where r.round = :round")
    List<Standing> standings(RoundId round);

    @Query(STANDING + "where r.state in :states")
    List<Standing> standingsIn(Collection<ReportState> states);

    @Query(STANDING + "where r.state in :states and r.department.value in :departments")
    List<Standing> standingsIn(Collection<ReportState> states, Collection<UUID> departments);

    /** What stands in these reports; of long texts their beginning is enough to know that they are not blank. */
    @Query("""
            select new jp.hagukumi.progress.WrittenSoFar(
                r.id, key(e), substring(e.value, 1, 40), length(e.value), e.version)
            from Report r join r.entries e where r.id.value in :ids""")
    List<WrittenSoFar> writtenSoFar(Collection<UUID> ids);

    @Query(STANDING + "where r.id in :ids")
    List<Standing> standingsOf(Collection<ReportId> ids);

    /** Those among the reports in a state of which this person has written a word. */
    @Query("select r.id from Report r join r.authors a where a.value = :person and r.state = :state")
    List<ReportId> writtenBy(UUID person, ReportState state);

    @Query("""
            select new jp.hagukumi.progress.RoundCount(r.round, r.state, r.started, count(r))
            from Report r group by r.round, r.state, r.started""")
    List<RoundCount> counts();

    /** For whoever writes in it: everybody else waits for the end of that transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.id = :id")
    Optional<Report> findToWrite(ReportId id);

    /** For whoever decides on many: everybody else waits, and all take them in one order, so that none waits in a ring. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.id.value in :ids order by r.id.value")
    List<Report> findToDecide(Collection<UUID> ids);

    /** What a board counts, in one statement; of long texts their beginning is enough, as above. */
    @Query("""
            select new jp.hagukumi.progress.FollowedLine(
                r.id, r.element, r.department, r.state, r.started, r.stateSince, r.openUntil,
                (select min(d.at) from r.decisions d where d.to = jp.hagukumi.progress.ReportState.SUBMITTED),
                key(e), substring(e.value, 1, 40), length(e.value), e.version)
            from Report r left join r.entries e on r.state = jp.hagukumi.progress.ReportState.DRAFT
            where r.round = :round""")
    List<FollowedLine> followed(RoundId round);

    @Query("select r from Report r where r.id.value in :ids")
    List<Report> withIds(Collection<UUID> ids);

    /** What all departments together report on one project. */
    List<Report> findByRoundAndElement(RoundId round, ElementId element);

    /** Every step that reports of a round took, without their words. */
    @Query("""
            select new jp.hagukumi.progress.PastStep(r.department, d.from, d.to, d.at)
            from Report r join r.decisions d where r.round = :round""")
    List<PastStep> steps(RoundId round);

    /** Those of a round of which the office has accepted words, though they may be open again. */
    List<Report> findByRoundAndAcceptedAtNotNull(RoundId round);

    @Query("select r from Report r where r.round = :round and r.department.value in :departments")
    List<Report> ofDepartments(RoundId round, Collection<UUID> departments);

    /** What was accepted on these elements for whole years before, and for interim rounds of this year. */
    @Query("""
            select new jp.hagukumi.progress.PastReport(
                r.id, r.round, r.element, r.department, r.state, o.term)
            from Report r join Round o on r.round = o.id
            where r.element.value in :elements and r.acceptedAt is not null
              and (o.term.interim = '' and o.term.year < :year or o.term.interim <> '' and o.term.year = :year)""")
    List<PastReport> acceptedOn(Collection<UUID> elements, FiscalYear year);

    /** Who reports on these elements in a round. */
    @Query("""
            select new jp.hagukumi.progress.Share(r.element, r.department)
            from Report r where r.round = :round and r.element.value in :elements""")
    List<Share> shares(RoundId round, Collection<UUID> elements);

    @Query("""
            select new jp.hagukumi.progress.ReportPlace(r.id, r.round, r.department)
            from Report r where r.id.value in :ids""")
    List<ReportPlace> places(Collection<UUID> ids);

    @Query(STANDING + "where r.round = :round and r.department.value in :departments")
    List<Standing> standings(RoundId round, Collection<UUID> departments);

    /** All that stands in the fields of these reports, as rows: so many are not made objects of. */
    @Query("""
            select new jp.hagukumi.progress.WordsRow(r.id, key(e), value(e))
            from Report r join r.entries e where r.id.value in :ids""")
    List<WordsRow> words(Collection<UUID> ids);

    @Query("select r from Report r where r.round = :round")
    List<Report> ofRound(RoundId round);

    /** Those that were taken out of a round; no other query finds them. */
    @NativeQuery("select * from progress_report where round_id = :round and withdrawn order by id")
    List<Report> takenOut(String round);
}
