package jp.hagukumi.comment;

import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Senders extends JpaRepository<Sender, SubmissionId> {

    /** Letters of a call that came without name or address. */
    @Query("""
            select s.submission from Sender s, Submission l
            where l.id = s.submission and l.call = :call and s.complete = false
            """)
    Set<SubmissionId> incompleteIn(CallId call);
}
