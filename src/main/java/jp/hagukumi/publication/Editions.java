package jp.hagukumi.publication;

import java.util.List;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.progress.RoundId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Editions extends JpaRepository<Edition, EditionId> {

    List<Edition> findAllByOrderByFiscalYearDescPlanTitleAscNumberDesc();

    /** The number of the last edition of a round, 0 before the first. */
    @Query("select coalesce(max(e.number), 0) from Edition e where e.round = :round")
    int lastNumber(RoundId round);

    /** The number of the last edition of a call's result, 0 before the first. */
    @Query("select coalesce(max(e.number), 0) from Edition e where e.call = :call")
    int lastNumber(CallId call);

    /** Whether the last edition of a call's result tells the words that this print stands for. */
    @Query("""
            select count(e) > 0 from Edition e where e.call = :call and e.wordsPrint = :wordsPrint
            and e.number = (select max(last.number) from Edition last where last.call = :call)
            """)
    boolean says(CallId call, String wordsPrint);
}
