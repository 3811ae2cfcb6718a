package jp.hagukumi.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which letters of a call count in its result, and what does not for which reason. */
@Component
class CountedInResult {

    private static final String LETTERS = "select l.id, l.number, l.person_id, l.channel, l.consent from ("
            + Counting.REASONS_OF_CALL + ") l where l.reasons = 0 order by l.number";
    /** One line for each letter: whether none of its person's letters counts, and whether it is the first of them. */
    private static final String OTHERS = """
            select l.reasons, l.none_counts, l.nth,
                   (select count(*) from comment_opinion o where o.submission_id = l.id) opinions
            from (select r.*, min(r.reasons <> 0) over (partition by r.person_id) none_counts,
                         row_number() over (partition by r.person_id order by r.number) nth
                  from (""" + Counting.REASONS_OF_CALL + """
            ) r) l
            where l.reasons <> 0
            """;

    private static final String LEFT_OUT = "select o.id, l.reasons from (" + Counting.REASONS_OF_CALL
            + ") l join comment_opinion o on o.submission_id = l.id where l.reasons <> 0 order by l.number, o.branch";

    private final JdbcClient jdbc;

    CountedInResult(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that count, by number. */
    List<CountedLetter> letters(CallId call) {
        return jdbc.sql(LETTERS)
                .params(Counting.BITS)
                .param("call", call.toString())
                .query((row, i) -> new CountedLetter(
                        id(row, "id"),
                        row.getInt("number"),
                        id(row, "person_id"),
                        Channel.valueOf(row.getString("channel")),
                        row.getBoolean("consent")))
                .list();
    }

    /** What does not count, by reason. */
    List<NotCounted> others(CallId call) {
        Map<LetterMark, NotCounted> others = new EnumMap<>(LetterMark.class);
        jdbc.sql(OTHERS)
                .params(Counting.BITS)
                .param("call", call.toString())
                .query((row, i) -> new NotCounted(
                        LetterMark.first(row.getInt("reasons")),
                        row.getBoolean("none_counts") && row.getInt("nth") == 1 ? 1 : 0,
                        1,
                        row.getInt("opinions")))
                .list()
                .forEach(one -> others.merge(one.reason(), one, NotCounted::plus));
        return List.copyOf(others.values());
    }

    /** An opinion that does not count, and why. */
    record LeftOut(OpinionId id, LetterMark reason) {}

    /** The opinions that do not count, by number; the first is called 外1 where the result is published. */
    List<LeftOut> leftOut(CallId call) {
        return jdbc.sql(LEFT_OUT)
                .params(Counting.BITS)
                .param("call", call.toString())
                .query((row, i) -> new LeftOut(
                        new OpinionId(UUID.fromString(row.getString("id"))), LetterMark.first(row.getInt("reasons"))))
                .list();
    }

    private static SubmissionId id(ResultSet row, String column) throws SQLException {
        return new SubmissionId(UUID.fromString(row.getString(column)));
    }
}
