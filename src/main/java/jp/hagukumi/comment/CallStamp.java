package jp.hagukumi.comment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same for all letters of a call at once: two statements, however many letters there are.
 *
 * @param sums of the rows and of their versions
 */
record CallStamp(List<Long> sums) {

    private static final String LETTERS =
            "select count(*) a, coalesce(sum(version), 0) b, 0 c, 0 d from comment_submission where call_id = :call";

    private static final String OPINIONS = """
            select count(*) a, coalesce(sum(o.version), 0) b, count(r.opinion_id) c, coalesce(sum(r.version), 0) d
            from comment_opinion o left join comment_reply r on r.opinion_id = o.answered_by where o.call_id = :call
            """;

    static CallStamp of(CallId call, JdbcClient jdbc) {
        return new CallStamp(List.of(LETTERS, OPINIONS).stream()
                .flatMap(sql -> jdbc
                        .sql(sql)
                        .param("call", call.toString())
                        .query((row, i) ->
                                List.of(row.getLong("a"), row.getLong("b"), row.getLong("c"), row.getLong("d")))
                        .single()
                        .stream())
                .toList());
    }
}
