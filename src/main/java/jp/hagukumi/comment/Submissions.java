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

    /** Letters of a call from a number on, all or those with a part that has gone nowhere yet. */
    @Query("""
            select new jp.hagukumi.comment.LetterLine(s.id, s.number, s.channel, s.receivedAt, s.late,
              s.given, s.coveredUnits, s.visibleUnits)
            from Submission s
            where s.call = :call and s.number >= :from and (:all = true or s.coveredUnits < s.visibleUnits)
            order by s.number
            """)
    List<LetterLine> lines(CallId call, boolean all, int from, Limit limit);

    /** How many of them stand before a number. */
    @Query("""
            select count(s) from Submission s
            where s.call = :call and s.number < :number and (:all = true or s.coveredUnits < s.visibleUnits)
            """)
    int countBefore(CallId call, boolean all, int number);

    /** The numbers of the last of them before a number, the highest first. */
    @Query("""
            select s.number from Submission s
            where s.call = :call and s.number < :number and (:all = true or s.coveredUnits < s.visibleUnits)
            order by s.number desc
            """)
    List<Integer> numbersBefore(CallId call, boolean all, int number, Limit limit);

    @Query("""
            select new jp.hagukumi.comment.CutPart(s.id, part) from Submission s join s.stretches part
            where s.id in :letters and part.reason = jp.hagukumi.comment.SetAsideReason.PERSONAL
            """)
    List<CutPart> personalParts(Collection<SubmissionId> letters);

    @Query("""
            select new jp.hagukumi.comment.RedactedPart(s.id, r) from Submission s join s.redactions r
            where s.id in :letters
            """)
    List<RedactedPart> redactedParts(Collection<SubmissionId> letters);

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

    /** The letters of a person, themselves left where they are. */
    @Query("""
            select new jp.hagukumi.comment.SubmissionNumber(s.id, s.number) from Submission s
            where s.person = :person order by s.number
            """)
    List<SubmissionNumber> numbersOfPerson(SubmissionId person);

    /** Letters with a part that has gone nowhere yet, by call and number. */
    @Query("""
            select new jp.hagukumi.comment.LetterToSplit(s.call, s.number) from Submission s
            where s.coveredUnits < s.visibleUnits order by s.call.value, s.number
            """)
    List<LetterToSplit> toSplit(Limit limit);

    @Query("select new jp.hagukumi.comment.SubmissionNumber(s.id, s.number) from Submission s where s.id in :ids")
    List<SubmissionNumber> numbers(Collection<SubmissionId> ids);

    default Submission require(SubmissionId id) {
        return findById(id).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
    }

    default Submission require(SubmissionId id, long seen) {
        Submission submission = require(id);
        StaleVersion.check(seen, submission.version());
        return submission;
    }
}
