package jp.hagukumi.comment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IncomingMails extends JpaRepository<IncomingMail, MailId> {

    @Query("select m from IncomingMail m where m.call = :call order by m.broughtAt, m.id.value")
    List<IncomingMail> of(CallId call);

    @Query("select count(m) from IncomingMail m where m.call = :call")
    int countOf(CallId call);
}
