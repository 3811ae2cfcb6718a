package jp.hagukumi.comment;

import java.util.List;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Enclosures extends JpaRepository<Enclosure, EnclosureId> {

    @Query("select e from Enclosure e where e.submission = :letter order by e.position")
    List<Enclosure> of(SubmissionId letter);

    @Query("select count(e) from Enclosure e where e.submission = :letter")
    int countOf(SubmissionId letter);

    default Enclosure require(EnclosureId id) {
        return findById(id).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
    }
}
