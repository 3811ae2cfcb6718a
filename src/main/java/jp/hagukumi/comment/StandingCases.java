package jp.hagukumi.comment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StandingCases extends JpaRepository<StandingCase, SubmissionId> {

    /** The cases of a call: those that are not done first, each by the day they are due. */
    @Query("""
            select c from StandingCase c where c.call = :call
            order by case when c.state = jp.hagukumi.comment.CaseState.DONE then 1 else 0 end, c.due, c.letter.value
            """)
    List<StandingCase> of(CallId call);

    /** The first of those that are due by a day and not done. */
    @Query("""
            select c from StandingCase c
            where c.call = :call and c.state <> jp.hagukumi.comment.CaseState.DONE and c.due <= :day
            order by c.due, c.letter.value
            """)
    List<StandingCase> pressing(CallId call, LocalDate day, Limit limit);

    @Query("""
            select count(c) from StandingCase c
            where c.call = :call and c.state <> jp.hagukumi.comment.CaseState.DONE and c.due <= :day
            """)
    int countPressing(CallId call, LocalDate day);

    @Query("""
            select count(c) from StandingCase c where c.call = :call and c.state <> jp.hagukumi.comment.CaseState.DONE
            """)
    int countUnderway(CallId call);

    /** Whoever has one of the cases that are due by a day. */
    @Query("""
            select distinct c.ownerPerson from StandingCase c
            where c.state <> jp.hagukumi.comment.CaseState.DONE and c.due <= :day and c.ownerPerson is not null
            """)
    List<PersonId> owners(LocalDate day);

    /** Cases that are due by a day and that one of these has, a section or nobody. */
    @Query("""
            select c from StandingCase c
            where c.state <> jp.hagukumi.comment.CaseState.DONE and c.due <= :day
              and (c.ownerPerson is null or c.ownerPerson in :people)
            order by c.due, c.letter.value
            """)
    List<StandingCase> due(LocalDate day, Collection<PersonId> people);

    default StandingCase require(SubmissionId letter, long seen) {
        StandingCase found = findById(letter).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
        StaleVersion.check(seen, found.version());
        return found;
    }
}
