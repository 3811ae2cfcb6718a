package jp.hagukumi.comment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Calls extends JpaRepository<Call, CallId> {

    /** Those without an end, then the others, the latest first. */
    @Query("select c from Call c order by case when c.lastDay is null then 0 else 1 end, c.lastDay desc, c.title")
    List<Call> inOrder();

    /** Lets letters of one call get their numbers one after another, and nothing be undone while it is being closed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Call c where c.id = :id")
    Optional<Call> findLocked(CallId id);

    default Call require(CallId id) {
        return findById(id).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
    }

    /** For commands on whose outcome the closing of the call depends, and the other way round. */
    default Call requireLocked(CallId id) {
        return findLocked(id).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
    }

    default Call requireLocked(CallId id, long seen) {
        Call call = requireLocked(id);
        StaleVersion.check(seen, call.version());
        return call;
    }
}
