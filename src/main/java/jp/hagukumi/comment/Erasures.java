package jp.hagukumi.comment;

import java.util.List;
import jp.hagukumi.account.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Erasures extends JpaRepository<Erasure, CallId> {

    /** What somebody else has asked for and nobody has agreed to. */
    @Query("select e from Erasure e where e.agreedAt is null and e.askedBy <> :person order by e.askedAt")
    List<Erasure> waitingFor(PersonId person);
}
