package jp.hagukumi.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
            select s.call_id, count(distinct s.person_id) persons, count(*) letters, sum(s.late) late,
                   sum(s.covered_units < s.visible_units) to_split
            from comment_submission s
            """;

    /** Letters, each with those of its marks that its call does not count, as bits; the lowest is the first of them. */
    private static final String REASONS = """
            select s.id, s.call_id, s.person_id, s.number, s.channel, s.consent,
                   (s.late | (((s.given & c.required_data) <> c.required_data) * :incomplete) | coalesce(m.marks, 0))
                     & ~c.counted_marks reasons
            from comment_submission s
            join comment_call c on c.id = s.call_id
            left join (select submission_id, bit_or(case mark when 'OUT_OF_AREA' then :outOfArea
                                                              when 'OFF_TOPIC' then :offTopic
                                                              else :abusive end) marks
                       from comment_submission_mark %s group by submission_id) m on m.submission_id = s.id
            """;

    private static final String ITS_MARKS =
            "where submission_id in (select id from comment_submission where call_id = :call)";

    /** The same of one call, without reading the letters of the others. */
    static final String REASONS_OF_CALL = REASONS.formatted(ITS_MARKS) + " where s.call_id = :call";

    /** What {@link #REASONS} asks for. */
    static final Map<String, Integer> BITS = Map.of(
            "incomplete", LetterMark.INCOMPLETE.bit(),
            "outOfArea", LetterMark.OUT_OF_AREA.bit(),
            "offTopic", LetterMark.OFF_TOPIC.bit(),
            "abusive", LetterMark.ABUSIVE.bit());

    private static final String NOT_COUNTED = ") l where l.reasons <> 0 group by l.call_id, l.reasons";

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
        return perCall(call, departments).getOrDefault(call, CallCounts.NONE);
    }

    /** Of the letters that count in the result of their call, and of their opinions, alone. */
    CallCounts counted(CallId call) {
        Map<CallId, CallCounts> counts = new HashMap<>();
        ofCounted(call, LETTERS, "s.id", " group by s.call_id")
                .query((row, i) -> counts.merge(callOf(row), letters(row), CallCounts::plus))
                .list();
        ofCounted(call, OPINIONS, "o.submission_id", " group by o.call_id, state, mark")
                .query((row, i) -> counts.merge(callOf(row), opinions(row), CallCounts::plus))
                .list();
        ofCounted(call, THEMES, "o.submission_id", " group by o.call_id, theme")
                .query((row, i) -> counts.merge(callOf(row), theme(row), CallCounts::plus))
                .list();
        ofCounted(call, PURPORTS, "o.submission_id", " group by o.call_id")
                .query((row, i) ->
                        counts.merge(callOf(row), CallCounts.ofPurports(row.getInt("purports")), CallCounts::plus))
                .list();
        return counts.getOrDefault(call, CallCounts.NONE);
    }

    private JdbcClient.StatementSpec ofCounted(CallId call, String what, String letter, String grouped) {
        return jdbc.sql(what + " where " + letter + " in (select l.id from (" + REASONS_OF_CALL
                        + ") l where l.reasons = 0)" + grouped)
                .params(BITS)
                .param("call", call.toString());
    }

    Map<CallId, CallCounts> perCall() {
        return perCall(null, null);
    }

    /** All calls together; opinions only of the given departments, null for all. */
    CallCounts overall(@Nullable Collection<DepartmentId> departments) {
        return perCall(null, departments).values().stream().reduce(CallCounts.NONE, CallCounts::plus);
    }

    /** @param call of which alone it is asked, null for all: one inbox is not kept waiting for the letters of the others */
    private Map<CallId, CallCounts> perCall(@Nullable CallId call, @Nullable Collection<DepartmentId> departments) {
        Map<CallId, CallCounts> counts = new HashMap<>();
        asked(call, LETTERS + (call == null ? "" : " where s.call_id = :call") + " group by s.call_id")
                .query((row, i) -> counts.put(callOf(row), letters(row)))
                .list();
        asked(
                        call,
                        "select l.call_id, l.reasons, count(*) letters from ("
                                + (call == null ? REASONS.formatted("") : REASONS_OF_CALL)
                                + NOT_COUNTED)
                .params(BITS)
                .query((row, i) -> counts.merge(callOf(row), notCounted(row), CallCounts::plus))
                .list();
        if (departments != null && departments.isEmpty()) {
            return counts;
        }
        opinions(call, OPINIONS, departments, " group by o.call_id, state, mark")
                .query((row, i) -> counts.merge(callOf(row), opinions(row), CallCounts::plus))
                .list();
        opinions(call, PURPORTS, departments, " group by o.call_id")
                .query((row, i) ->
                        counts.merge(callOf(row), CallCounts.ofPurports(row.getInt("purports")), CallCounts::plus))
                .list();
        opinions(call, THEMES, departments, " group by o.call_id, theme")
                .query((row, i) -> counts.merge(callOf(row), theme(row), CallCounts::plus))
                .list();
        return counts;
    }

    private JdbcClient.StatementSpec opinions(
            @Nullable CallId call, String what, @Nullable Collection<DepartmentId> departments, String grouped) {
        List<String> only = new ArrayList<>();
        if (call != null) {
            only.add("o.call_id = :call");
        }
        if (departments != null) {
            only.add(OpinionReaders.SQL);
        }
        JdbcClient.StatementSpec ofCall =
                asked(call, what + (only.isEmpty() ? "" : " where " + String.join(" and ", only)) + grouped);
        return departments == null
                ? ofCall
                : ofCall.param(
                        "readable",
                        departments.stream().map(DepartmentId::toString).toList());
    }

    private JdbcClient.StatementSpec asked(@Nullable CallId call, String what) {
        JdbcClient.StatementSpec statement = jdbc.sql(what);
        return call == null ? statement : statement.param("call", call.toString());
    }

    private static CallCounts letters(ResultSet row) throws SQLException {
        return CallCounts.letters(
                row.getInt("persons"), row.getInt("letters"), row.getInt("late"), row.getInt("to_split"));
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

    private static CallCounts theme(ResultSet row) throws SQLException {
        return CallCounts.ofTheme(row.getString("theme"), row.getInt("opinions"));
    }

    private static CallId callOf(ResultSet row) throws SQLException {
        return new CallId(UUID.fromString(row.getString("call_id")));
    }
}
