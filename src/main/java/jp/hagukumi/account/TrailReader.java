package jp.hagukumi.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail, newest first. */
@Service
@Transactional(readOnly = true)
@May(Operation.TRAIL_READ)
public class TrailReader {

    private final JdbcClient jdbc;

    TrailReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Entry> entries(int offset, int limit) {
        return jdbc.sql("""
                select at, login, operation, outcome, subject_type, subject, detail from account_trail
                order by id desc limit :limit offset :offset
                """)
                .param("limit", limit)
                .param("offset", offset)
                .query((rs, row) -> new Entry(
                        rs.getObject(1, Instant.class),
                        rs.getString(2),
                        rs.getString(3),
                        Trail.Outcome.valueOf(rs.getString(4)),
                        rs.getString(5),
                        rs.getString(6),
                        rs.getString(7)))
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from account_trail")
                .query(Integer.class)
                .single();
    }

    /** One line of the trail. */
    public record Entry(
            Instant at,
            String login,
            String operation,
            Trail.Outcome outcome,
            String subjectType,
            String subject,
            String detail)
            implements Serializable {}
}
