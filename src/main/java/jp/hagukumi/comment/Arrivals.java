package jp.hagukumi.comment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Stores many letters at once: the rows that storing one by one would write, in statements of many rows each. For a
 * hundred thousand letters that is minutes less.
 */
@Component
class Arrivals {

    /** Rows of a statement; more of them do not make it faster. */
    private static final int ROWS = 200;

    /** Of sealed bytes in a statement: a server takes 16 MB by default, and a byte can become two on the way. */
    private static final long BYTES = 4_000_000;

    /** What the rows refer to is in the same transaction, or is the call that the caller has locked. */
    private static final String SURE = "set statement foreign_key_checks = 0 for ";

    private static final String SUBMISSION = """
            insert into comment_submission (id, version, call_id, number, channel, received_at, late, consent, person_id,
              given, visible_units, covered_units, last_branch, identity_print, content_print, sender_print) values
            """;
    private static final String SUBMISSION_ROW = "(?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?)";
    private static final String ORIGINAL =
            "insert into comment_original (submission_id, sealed_text, sealed_receipt, sealed_place) values ";
    private static final String ORIGINAL_ROW = "(?, ?, ?, ?)";
    private static final String SENDER = """
            insert into comment_sender (submission_id, version, sealed_name, sealed_address, sealed_contact,
              sealed_category, sealed_others) values
            """;
    private static final String SENDER_ROW = "(?, 0, ?, ?, ?, ?, ?)";

    private static final String REDACTION =
            "insert into comment_redaction (submission_id, begin_index, end_index, reason, note) values ";
    private static final String REDACTION_ROW = "(?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    Arrivals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One letter with its words and its sender. */
    record Arrival(Submission submission, Original original, Sender sender) {

        long bytes() {
            return (long) original.bytes() + sender.bytes();
        }
    }

    /** Within the caller's transaction. */
    void store(List<Arrival> arrivals) {
        for (int from = 0, to; from < arrivals.size(); from = to) {
            to = from;
            for (long bytes = 0; to < arrivals.size() && to - from < ROWS && bytes < BYTES; to++) {
                bytes += arrivals.get(to).bytes();
            }
            List<Arrival> some = arrivals.subList(from, to);
            insert(
                    SUBMISSION,
                    SUBMISSION_ROW,
                    some.stream().map(a -> a.submission().columns()));
            insert(ORIGINAL, ORIGINAL_ROW, some.stream().map(a -> a.original().columns()));
            insert(SENDER, SENDER_ROW, some.stream().map(a -> a.sender().columns()));
            insert(REDACTION, REDACTION_ROW, some.stream().flatMap(Arrivals::redactions));
        }
    }

    private static Stream<Object[]> redactions(Arrival arrival) {
        return arrival.submission().redactions().stream().map(r -> new Object[] {
            arrival.submission().id().toString(), r.begin(), r.end(), r.reason().name(), r.note()
        });
    }

    private void insert(String into, String row, Stream<Object[]> columns) {
        List<Object[]> rows = columns.toList();
        if (rows.isEmpty()) {
            return;
        }
        jdbc.update(
                SURE + into + Stream.generate(() -> row).limit(rows.size()).collect(Collectors.joining(", ")),
                rows.stream().flatMap(Stream::of).toArray());
    }
}
