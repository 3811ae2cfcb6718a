package jp.hagukumi.comment;

import java.util.List;
import java.util.Optional;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Submissions extends JpaRepository<Submission, SubmissionId> {

    @Query("select distinct s from Submission s left join fetch s.stretches where s.call = :call order by s.number")
    List<Submission> of(CallId call);

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

    @Query("select new jp.hagukumi.comment.SubmissionNumber(s.id, s.number) from Submission s where s.call = :call")
    List<SubmissionNumber> numbers(CallId call);

    default Submission require(SubmissionId id) {
        return findById(id).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
    }

    default Submission require(SubmissionId id, long seen) {
        Submission submission = require(id);
        StaleVersion.check(seen, submission.version());
        return submission;
    }
}
