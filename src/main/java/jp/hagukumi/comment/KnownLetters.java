package jp.hagukumi.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which letters a call has, by their prints. */
@Component
class KnownLetters {

    private static final String BEHIND = """
            select number, person_id, consent, identity_print, content_print, sender_print from comment_submission
            where call_id = :call and number > :number order by number
            """;

    private final JdbcClient jdbc;

    KnownLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with a higher number, by number. */
    List<Knowledge.Known> behind(CallId call, int number) {
        return jdbc.sql(BEHIND)
                .param("call", call.toString())
                .param("number", number)
                .query((row, i) -> read(row))
                .list();
    }

    private static Knowledge.Known read(ResultSet row) throws SQLException {
        byte[] identity = row.getBytes("identity_print");
        byte[] content = row.getBytes("content_print");
        byte[] sender = row.getBytes("sender_print");
        return new Knowledge.Known(
                row.getInt("number"),
                new SubmissionId(UUID.fromString(row.getString("person_id"))),
                row.getBoolean("consent"),
                new Prints(
                        identity == null ? null : new Print(identity),
                        new Print(content == null ? new byte[0] : content),
                        sender == null ? null : new Print(sender)));
    }
}
