package jp.hagukumi.comment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Opinions extends JpaRepository<Opinion, OpinionId> {

    @Query("select o from Opinion o where o.call = :call")
    List<Opinion> of(CallId call);

    /** Those that these sections have or to whose replies they were asked to contribute. */
    @Query("""
            select o from Opinion o where o.call = :call and (o.department in :departments
              or exists (select 1 from Contribution c where c.opinion = o.answeredBy and c.department in :departments))
            """)
    List<Opinion> of(CallId call, Collection<DepartmentId> departments);

    @Query("select o from Opinion o where o.submission in :letters")
    List<Opinion> ofLetters(Collection<SubmissionId> letters);

    @Query("select o from Opinion o where o.submission = :submission")
    List<Opinion> of(SubmissionId submission);

    /**
     * What can be found of the opinions of letters. Those of a group stand where the one reply to them stands; its words
     * are found once, with the opinion that bears it.
     */
    @Query("""
            select new jp.hagukumi.comment.SearchedOpinion(o.id, o.submission, o.branch, o.sealedSummary, o.department,
              r.state, case when r.opinion = o.id then r.replyText else null end,
              case when r.opinion = o.id then r.forChildren else null end)
            from Opinion o left join Reply r on r.opinion = o.answeredBy where o.submission in :letters order by o.branch
            """)
    List<SearchedOpinion> searched(Collection<SubmissionId> letters);

    /** Opinions with a reply in which something stands: all of this call, the approved ones of the others, the latest first. */
    @Query("""
            select new jp.hagukumi.comment.RepliedOpinion(o.id, o.call, s.id, s.version, o.group, o.department, r.state,
              r.classMark)
            from Opinion o, Reply r, Submission s
            where r.opinion = o.id and s.id = o.submission and (r.replyText <> '' or r.classMark <> '')
              and (o.call = :call or r.state = jp.hagukumi.comment.ReplyState.APPROVED)
            order by case when o.call = :call then 0 else 1 end, o.id.value desc
            """)
    List<RepliedOpinion> replied(CallId call, Limit limit);

    @Query("""
            select new jp.hagukumi.comment.OpinionNumber(o.id, s.number, o.branch) from Opinion o, Submission s
            where s.id = o.submission and o.id in :opinions
            """)
    List<OpinionNumber> numbers(Collection<OpinionId> opinions);

    /** The themes that some opinion of a call has. */
    @Query("select distinct t from Opinion o join o.themes t where o.call = :call")
    List<String> themesOf(CallId call);

    @Query("select new jp.hagukumi.comment.ThemeOf(o.id, t) from Opinion o join o.themes t where o.id in :opinions")
    List<ThemeOf> themesOf(Collection<OpinionId> opinions);

    /** Opinions that no section has, by call and number. */
    @Query("""
            select o.id from Opinion o, Submission s
            where s.id = o.submission and o.department is null and o.answeredBy = o.id order by o.call.value, s.number, o.branch
            """)
    List<OpinionId> unassigned(Limit limit);

    /** Opinions whose replies stand there: what was sent back first, then by call and number. */
    @Query("""
            select o.id from Opinion o, Reply r, Submission s
            where r.opinion = o.id and s.id = o.submission and r.state in :states
            order by case when r.state = jp.hagukumi.comment.ReplyState.RETURNED then 0 else 1 end,
              o.call.value, s.number, o.branch
            """)
    List<OpinionId> standingAt(Collection<ReplyState> states);

    @Query("""
            select o.id from Opinion o, Reply r, Submission s
            where r.opinion = o.id and s.id = o.submission and r.state in :states and o.department in :departments
            order by case when r.state = jp.hagukumi.comment.ReplyState.RETURNED then 0 else 1 end,
              o.call.value, s.number, o.branch
            """)
    List<OpinionId> standingAt(Collection<ReplyState> states, Collection<DepartmentId> departments);

    /** Where all opinions of a call stand among the others, and of which persons they are, by number. */
    @Query("""
            select new jp.hagukumi.comment.StandingOpinion(o.id, o.group, o.apart, s.person, s.number, o.branch)
            from Opinion o, Submission s where s.id = o.submission and o.call = :call order by s.number, o.branch
            """)
    List<StandingOpinion> standing(CallId call);

    int countByAnsweredBy(OpinionId lead);

    /** The others that the reply to this one answers, by number. */
    @Query("""
            select o from Opinion o, Submission s
            where s.id = o.submission and o.answeredBy = :lead and o.id <> :lead order by s.number, o.branch
            """)
    List<Opinion> answeredWith(OpinionId lead, Limit limit);

    @Query("""
            select new jp.hagukumi.comment.OpinionSetting(o.id, o.version, o.department, o.element)
            from Opinion o where o.call = :call
            """)
    List<OpinionSetting> settings(CallId call);

    @Query("select o from Opinion o where o.group = :group")
    List<Opinion> of(GroupId group);

    /** How many opinions the reply to one answers. */
    @Query("select count(o) from Opinion o where o.answeredBy = :lead")
    long answeredBy(OpinionId lead);

    /** All that the replies to these answer, themselves among them. */
    @Query("select o from Opinion o where o.answeredBy in :leads")
    List<Opinion> answeredBy(Collection<OpinionId> leads);

    @Query("select o.call from Opinion o where o.id = :id")
    Optional<CallId> findCallOf(OpinionId id);

    /** Read without the opinion, so that it is read as it is once its call is held. */
    default CallId callOf(OpinionId id) {
        return findCallOf(id).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
    }

    default Opinion require(OpinionId id) {
        return findById(id).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
    }

    default Opinion require(OpinionId id, long seen) {
        Opinion opinion = require(id);
        StaleVersion.check(seen, opinion.version());
        return opinion;
    }
}
