package jp.hagukumi.progress.assessment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.progress.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Assessments extends JpaRepository<Assessment, AssessmentId> {

    List<Assessment> findAllByRound(RoundId round);

    List<Assessment> findAllByRoundAndState(RoundId round, AssessmentState state);

    Optional<Assessment> findByRoundAndSubjectId(RoundId round, UUID subject);

    boolean existsByRoundAndSubjectId(RoundId round, UUID subject);

    /** For whoever writes in it: everybody else waits for the end of that transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assessment a where a.round = :round and a.subjectId = :subject")
    Optional<Assessment> findToWrite(RoundId round, UUID subject);

    /** Makes an empty one unless there is one: of two who write the first words at once, both find the same. */
    @Modifying
    @Query(value = """
            insert ignore into progress_assessment (id, version, round_id, subject_id, state)
            values (:id, 0, :round, :subject, 'DRAFT')""", nativeQuery = true)
    void begin(UUID id, UUID round, UUID subject);
}
