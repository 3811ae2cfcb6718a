package jp.hagukumi.progress.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PastSayings extends JpaRepository<PastSaid, UUID> {

    /** Oldest first. */
    List<PastSaid> findAllByAssessmentOrderById(AssessmentId assessment);
}
