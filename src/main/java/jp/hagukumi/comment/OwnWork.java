package jp.hagukumi.comment;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which of the replies that wait to be judged a person wrote in or handed in: {@link Reply} lets them judge none. */
@Component
class OwnWork {

    private static final String WAITING = """
            select r.opinion_id from comment_reply r
            where r.state in ('DRAFTED', 'CHECKED')
              and (exists (select 1 from comment_reply_author a
                           where a.opinion_id = r.opinion_id and a.person_id = :person)
                or exists (select 1 from comment_reply_step s
                           where s.opinion_id = r.opinion_id and s.to_state = 'DRAFTED' and s.done_by = :person))
            """;

    private final JdbcClient jdbc;

    OwnWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<OpinionId> waitingToBeJudged(PersonId person) {
        return new HashSet<>(jdbc.sql(WAITING)
                .param("person", person.toString())
                .query((row, i) -> new OpinionId(UUID.fromString(row.getString("opinion_id"))))
                .list());
    }
}
