package jp.hagukumi.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.hagukumi.account.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one place where persons, letters and opinions are counted; every screen shows what it says. */
@Component
class Counting {

    private static final String LETTERS = """
            select call_id, count(distinct person_id) persons, count(*) letters, sum(late) late,
                   sum(covered_units < visible_units) to_split
            from comment_submission group by call_id
            """;

    /** The marks of a letter that its call does not count, as bits; the lowest is the first of them. */
    private static final String NOT_COUNTED = """
            select s.call_id, count(*) letters,
                   (s.late | (((s.given & c.required_data) <> c.required_data) * :incomplete) | coalesce(m.marks, 0))
                     & ~c.counted_marks reasons
            from comment_submission s
            join comment_call c on c.id = s.call_id
            left join (select submission_id, bit_or(case mark when 'OUT_OF_AREA' then :outOfArea
                                                              when 'OFF_TOPIC' then :offTopic
                                                              else :abusive end) marks
                       from comment_submission_mark group by submission_id) m on m.submission_id = s.id
            group by s.call_id, reasons having reasons <> 0
            """;

    private static final String THEMES = """
            select o.call_id, coalesce(t.theme, '') theme, count(*) opinions
            from comment_opinion o left join comment_opinion_theme t on t.opinion_id = o.id
            """;

    private static final String OPINIONS = """
            select o.call_id, coalesce(r.state, '') state, coalesce(r.class_mark, '') mark, count(*) opinions
            from comment_opinion o left join comment_reply r on r.opinion_id = o.answered_by
            """;

    private static final String PURPORTS = """
            select o.call_id, count(distinct coalesce(o.group_id, o.id)) purports from comment_opinion o
            """;

    private final JdbcClient jdbc;

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CallCounts of(CallId call) {
        return of(call, null);
    }

    /** Opinions only as far as the given departments may read them, null for all. */
    CallCounts of(CallId call, @Nullable Collection<DepartmentId> departments) {
        return perCall(departments).getOrDefault(call, CallCounts.NONE);
    }

    Map<CallId, CallCounts> perCall() {
        return perCall(null);
    }

    /** All calls together; opinions only of the given departments, null for all. */
    CallCounts overall(@Nullable Collection<DepartmentId> departments) {
        return perCall(departments).values().stream().reduce(CallCounts.NONE, CallCounts::plus);
    }

    private Map<CallId, CallCounts> perCall(@Nullable Collection<DepartmentId> departments) {
        Map<CallId, CallCounts> counts = new HashMap<>();
        jdbc.sql(LETTERS)
                .query((row, i) -> counts.put(
                        callOf(row),
                        CallCounts.letters(
                                row.getInt("persons"),
                                row.getInt("letters"),
                                row.getInt("late"),
                                row.getInt("to_split"))))
                .list();
        jdbc.sql(NOT_COUNTED)
                .param("incomplete", LetterMark.INCOMPLETE.bit())
                .param("outOfArea", LetterMark.OUT_OF_AREA.bit())
                .param("offTopic", LetterMark.OFF_TOPIC.bit())
                .param("abusive", LetterMark.ABUSIVE.bit())
                .query((row, i) -> counts.merge(callOf(row), notCounted(row), CallCounts::plus))
                .list();
        if (departments != null && departments.isEmpty()) {
            return counts;
        }
        opinions(OPINIONS, departments, " group by o.call_id, state, mark")
                .query((row, i) -> counts.merge(callOf(row), opinions(row), CallCounts::plus))
                .list();
        opinions(PURPORTS, departments, " group by o.call_id")
                .query((row, i) ->
                        counts.merge(callOf(row), CallCounts.ofPurports(row.getInt("purports")), CallCounts::plus))
                .list();
        opinions(THEMES, departments, " group by o.call_id, theme")
                .query((row, i) -> counts.merge(
                        callOf(row),
                        CallCounts.ofTheme(row.getString("theme"), row.getInt("opinions")),
                        CallCounts::plus))
                .list();
        return counts;
    }

    private JdbcClient.StatementSpec opinions(
            String what, @Nullable Collection<DepartmentId> departments, String grouped) {
        return departments == null
                ? jdbc.sql(what + grouped)
                : jdbc.sql(what + " where " + OpinionReaders.SQL + grouped)
                        .param(
                                "readable",
                                departments.stream().map(DepartmentId::toString).toList());
    }

    private static CallCounts notCounted(ResultSet row) throws SQLException {
        return CallCounts.notCounted(LetterMark.first(row.getInt("reasons")), row.getInt("letters"));
    }

    private static CallCounts opinions(ResultSet row) throws SQLException {
        int count = row.getInt("opinions");
        String state = row.getString("state");
        String mark = row.getString("mark");
        Map<ReplyState, Integer> states = new EnumMap<>(ReplyState.class);
        if (!state.isEmpty()) {
            states.put(ReplyState.valueOf(state), count);
        }
        Map<String, Integer> classes = mark.isEmpty() ? Map.of() : new TreeMap<>(Map.of(mark, count));
        return CallCounts.opinions(count, state.isEmpty() ? count : 0, states, classes);
    }

    private static CallId callOf(ResultSet row) throws SQLException {
        return new CallId(UUID.fromString(row.getString("call_id")));
    }
}
