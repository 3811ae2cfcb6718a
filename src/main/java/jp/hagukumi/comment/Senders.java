package jp.hagukumi.comment;

import java.util.Collection;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Senders extends JpaRepository<Sender, SubmissionId> {

    /** Those of these letters that came without name or address. */
    @Query("select s.submission from Sender s where s.submission in :letters and s.complete = false")
    Set<SubmissionId> incompleteOf(Collection<SubmissionId> letters);
}
