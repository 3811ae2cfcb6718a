package jp.hagukumi.comment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Submissions extends JpaRepository<Submission, SubmissionId> {

    /**
     * Letters of a call from a number on.
     *
     * @param toSplit whether only those with a part that has gone nowhere yet
     * @param required leaves those that lack some of these {@link SenderData}, as {@link Bits}; 0 leaves all
     */
    @Query("""
            select new jp.hagukumi.comment.LetterLine(s.id, s.number, s.channel, s.receivedAt, s.late,
              s.given, s.coveredUnits, s.visibleUnits)
            from Submission s
            where s.call = :call and s.number >= :from and (:toSplit = false or s.coveredUnits < s.visibleUnits)
              and (:required = 0 or bitand(s.given, :required) <> :required)
            order by s.number
            """)
    List<LetterLine> lines(CallId call, boolean toSplit, int required, int from, Limit limit);

    /** How many of them stand before a number. */
    @Query("""
            select count(s) from Submission s
            where s.call = :call and s.number < :number and (:toSplit = false or s.coveredUnits < s.visibleUnits)
              and (:required = 0 or bitand(s.given, :required) <> :required)
            """)
    int countBefore(CallId call, boolean toSplit, int required, int number);

    /** The numbers of the last of them before a number, the highest first. */
    @Query("""
            select s.number from Submission s
            where s.call = :call and s.number < :number and (:toSplit = false or s.coveredUnits < s.visibleUnits)
              and (:required = 0 or bitand(s.given, :required) <> :required)
            order by s.number desc
            """)
    List<Integer> numbersBefore(CallId call, boolean toSplit, int required, int number, Limit limit);

    @Query("""
            select new jp.hagukumi.comment.CutPart(s.id, part) from Submission s join s.stretches part
            where s.id in :letters and part.reason = jp.hagukumi.comment.SetAsideReason.PERSONAL
            """)
    List<CutPart> personalParts(Collection<SubmissionId> letters);

    /** All parts of letters that have gone somewhere. */
    @Query(
            "select new jp.hagukumi.comment.CutPart(s.id, part) from Submission s join s.stretches part where s.id in :letters")
    List<CutPart> parts(Collection<SubmissionId> letters);

    /** By which a change of the letters of a call, of their opinions or replies is noticed, by number. */
    @Query("""
            select new jp.hagukumi.comment.LetterStamp(s.id, s.number, s.version, count(o.branch),
              coalesce(sum(o.version), 0L), count(r.classMark), coalesce(sum(r.version), 0L))
            from Submission s left join Opinion o on o.submission = s.id left join Reply r on r.opinion = o.answeredBy
            where s.call = :call group by s.id, s.number, s.version order by s.number
            """)
    List<LetterStamp> stamps(CallId call);

    @Query("""
            select new jp.hagukumi.comment.RedactedPart(s.id, r) from Submission s join s.redactions r
            where s.id in :letters
            """)
    List<RedactedPart> redactedParts(Collection<SubmissionId> letters);

    @Query("""
            select new jp.hagukumi.comment.RedactedPart(s.id, r) from Submission s join s.redactions r
            where s.call = :call
            """)
    List<RedactedPart> redactedParts(CallId call);

    /** The parts of a call's letters that became opinions. */
    @Query("""
            select new jp.hagukumi.comment.CutPart(s.id, part) from Submission s join s.stretches part
            where s.call = :call and part.reason is null order by s.number, part.begin
            """)
    List<CutPart> opinionParts(CallId call);

    @Query("""
            select new jp.hagukumi.comment.LettersPrint(count(s), coalesce(sum(s.version), 0)) from Submission s
            where s.call = :call
            """)
    LettersPrint print(CallId call);

    @Query("""
            select new jp.hagukumi.comment.ChangedConsent(s.id, c) from Submission s join s.consentChanges c
            where s.id in :letters
            """)
    List<ChangedConsent> changedConsents(Collection<SubmissionId> letters);

    @Query("""
            select new jp.hagukumi.comment.MarkedLetter(s.id, m) from Submission s join s.marks m
            where s.id in :letters
            """)
    List<MarkedLetter> marksOf(Collection<SubmissionId> letters);

    /** Where in their letters opinions stand. */
    @Query("""
            select new jp.hagukumi.comment.CutPart(s.id, part) from Submission s join s.stretches part
            where part.opinion in :opinions
            """)
    List<CutPart> partsOf(Collection<OpinionId> opinions);

    @Query("select s from Submission s where s.call = :call and s.number = :number")
    Optional<Submission> numbered(CallId call, int number);

    @Query("select s from Submission s where s.person = :person order by s.number")
    List<Submission> ofPerson(SubmissionId person);

    @Query("select s from Submission s where s.id in :letters order by s.number")
    List<Submission> inOrder(Collection<SubmissionId> letters);

    /** The letters of a person, themselves left where they are. */
    @Query("""
            select new jp.hagukumi.comment.SubmissionNumber(s.id, s.number) from Submission s
            where s.person = :person order by s.number
            """)
    List<SubmissionNumber> numbersOfPerson(SubmissionId person);

    /** All letters of a call, by number. */
    @Query("""
            select new jp.hagukumi.comment.SubmissionNumber(s.id, s.number) from Submission s
            where s.call = :call order by s.number
            """)
    List<SubmissionNumber> numbersOf(CallId call);

    /** Letters with a part that has gone nowhere yet, by call and number. */
    @Query("""
            select new jp.hagukumi.comment.LetterToSplit(s.call, s.number) from Submission s
            where s.coveredUnits < s.visibleUnits order by s.call.value, s.number
            """)
    List<LetterToSplit> toSplit(Limit limit);

    @Query("select new jp.hagukumi.comment.SubmissionNumber(s.id, s.number) from Submission s where s.id in :ids")
    List<SubmissionNumber> numbers(Collection<SubmissionId> ids);

    /** For which reasons parts of letters are no opinion. */
    @Query(
            "select part.reason from Submission s join s.stretches part where s.id in :letters and part.reason is not null")
    List<SetAsideReason> setAside(Collection<SubmissionId> letters);

    default Submission require(SubmissionId id) {
        return findById(id).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
    }

    default Submission require(SubmissionId id, long seen) {
        Submission submission = require(id);
        StaleVersion.check(seen, submission.version());
        return submission;
    }
}
