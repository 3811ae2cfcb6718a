package jp.hagukumi.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Asks which letters of a call share a print with some rows. */
@Component
class KnownLetters {

    private final JdbcTemplate jdbc;

    KnownLetters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By number, each once. */
    List<Knowledge.Known> of(CallId call, Collection<Prints> rows) {
        Map<Integer, Knowledge.Known> known = new LinkedHashMap<>();
        find(call, "identity_print", rows, Prints::identity, known);
        find(call, "content_print", rows, Prints::content, known);
        find(call, "sender_print", rows, Prints::sender, known);
        return known.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void find(
            CallId call,
            String column,
            Collection<Prints> rows,
            Function<Prints, @Nullable Print> print,
            Map<Integer, Knowledge.Known> known) {
        List<Object> wanted = new ArrayList<>();
        rows.stream()
                .map(print)
                .filter(Objects::nonNull)
                .distinct()
                .map(Print::bytes)
                .forEach(wanted::add);
        if (wanted.isEmpty()) {
            return;
        }
        String places = "?, ".repeat(wanted.size() - 1) + "?";
        wanted.addFirst(call.toString());
        jdbc.query(
                "select number, person_id, identity_print, content_print, sender_print from comment_submission"
                        + " where call_id = ? and " + column + " in (" + places + ")",
                row -> {
                    known.put(row.getInt("number"), read(row));
                },
                wanted.toArray());
    }

    private static Knowledge.Known read(ResultSet row) throws SQLException {
        byte[] identity = row.getBytes("identity_print");
        byte[] sender = row.getBytes("sender_print");
        return new Knowledge.Known(
                row.getInt("number"),
                new SubmissionId(UUID.fromString(row.getString("person_id"))),
                new Prints(
                        identity == null ? null : new Print(identity),
                        new Print(row.getBytes("content_print")),
                        sender == null ? null : new Print(sender)));
    }
}
