package jp.hagukumi.comment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SubmissionOriginals extends JpaRepository<Original, SubmissionId> {

    /** The words of letters, the originals themselves left where they are: many are read, one after the other. */
    @Query("""
            select new jp.hagukumi.comment.SealedWords(o.submission, o.sealedText) from Original o
            where o.submission in :letters
            """)
    List<SealedWords> sealed(Collection<SubmissionId> letters);
}
