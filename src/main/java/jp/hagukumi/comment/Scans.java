package jp.hagukumi.comment;

import java.util.Optional;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Scans extends JpaRepository<Scan, ScanId> {

    @Query("select s from Scan s where s.submission = :letter")
    Optional<Scan> of(SubmissionId letter);

    default Scan require(ScanId id) {
        return findById(id).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
    }
}
