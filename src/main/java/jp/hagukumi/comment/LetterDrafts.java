package jp.hagukumi.comment;

import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LetterDrafts extends JpaRepository<LetterDraft, DraftId> {

    @Query("select d from LetterDraft d where d.call = :call and d.writer = :writer order by d.startedAt, d.id.value")
    List<LetterDraft> of(CallId call, PersonId writer);

    @Query("select d from LetterDraft d where d.call = :call and d.writer <> :writer order by d.startedAt, d.id.value")
    List<LetterDraft> ofOthers(CallId call, PersonId writer);

    @Query("select count(d) from LetterDraft d where d.call = :call")
    int count(CallId call);

    @Query("select d from LetterDraft d where d.scan = :scan")
    Optional<LetterDraft> from(ScanId scan);

    default LetterDraft require(DraftId id) {
        return findById(id).orElseThrow(() -> new RuleViolation("comment.violation.draftGone"));
    }
}
