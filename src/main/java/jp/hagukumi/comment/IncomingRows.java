package jp.hagukumi.comment;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import jp.hagukumi.comment.intake.IncomingFileReader;
import jp.hagukumi.comment.intake.IncomingRow;
import jp.hagukumi.comment.intake.RowFault;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;

/** The rows of a brought file as letters with their prints, some at a time. */
final class IncomingRows implements AutoCloseable {

    /** Some rows end where they have as many characters together, so that long letters do not fill the memory. */
    private static final int CHARACTERS = 2_000_000;

    private final IncomingFileReader file;
    private final IntakePlan plan;
    private final DataKey key;
    private final Iterator<IncomingRow> rows;
    /** How often a row without a receipt number has said the same. */
    private final Map<Print, Integer> said = new HashMap<>();

    /**
     * A row with the letter that it is.
     *
     * @param letter null for a row that cannot be taken in
     */
    record Row(
            IncomingRow row,
            @Nullable NewSubmission letter,
            @Nullable Prints prints) {

        /** With everything that can be made of it before it has a number. */
        Ready sealed(DataKey key) {
            return new Ready(this, letter == null ? null : Sealed.of(letter, key));
        }
    }

    /** A row that waits for its number. */
    record Ready(Row row, @Nullable Sealed letter) {}

    /**
     * What is stored of a letter whatever its number.
     *
     * @param traces where its words tell who sent it
     */
    record Sealed(SubmissionId id, Original original, Sender sender, List<Span> traces) {

        static Sealed of(NewSubmission letter, DataKey key) {
            SubmissionId id = SubmissionId.next();
            return new Sealed(
                    id,
                    new Original(id, letter, key),
                    new Sender(id, letter, key),
                    letter.sender().tracesIn(letter.text()));
        }
    }

    IncomingRows(IncomingFileReader file, IntakePlan plan, DataKey key, Instant now) {
        this.file = file;
        this.plan = plan;
        this.key = key;
        this.rows = file.rows(plan.meanings(), now);
    }

    /** The next rows, up to so many; none at the end. */
    List<Row> next(int count) {
        List<Row> some = new ArrayList<>();
        int characters = 0;
        while (some.size() < count && characters < CHARACTERS && rows.hasNext()) {
            Row row = row(rows.next());
            some.add(row);
            characters += row.row().text().length() + row.row().others().length();
        }
        return some;
    }

    /** As {@link #next}, each ready to be stored. */
    List<Ready> nextReady(int count) {
        return next(count).stream().map(row -> row.sealed(key)).toList();
    }

    /** Passes over rows that were gone through; what they say counts all the same. */
    void skip(int count) {
        for (int left = count; left > 0; ) {
            int passed = next(left).size();
            if (passed == 0) {
                return;
            }
            left -= passed;
        }
    }

    private Row row(IncomingRow row) {
        if (!row.mayBeTaken()) {
            return new Row(row, null, null);
        }
        Instant received = received(row);
        if (received == null) {
            var missing = new IncomingRow.Fault(RowFault.DAY_MISSING, List.of());
            return new Row(IncomingRow.refused(row.line(), List.of(missing)), null, null);
        }
        NewSubmission letter = letter(row, received);
        return new Row(row, letter, Prints.ofRow(letter, row.received(), occurrence(letter, row.received()), key));
    }

    private int occurrence(NewSubmission letter, @Nullable Instant received) {
        if (!letter.form().receipt().isBlank()) {
            return 0;
        }
        return said.merge(new Print(key.print(Prints.everything(letter, received))), 1, Integer::sum) - 1;
    }

    private @Nullable Instant received(IncomingRow row) {
        LocalDate otherwise = plan.defaultDay();
        return row.received() != null || otherwise == null
                ? row.received()
                : otherwise.atStartOfDay(JapanTime.ZONE).toInstant();
    }

    private NewSubmission letter(IncomingRow row, Instant received) {
        return new NewSubmission(
                plan.channel(),
                received,
                row.text(),
                row.consent() == null ? plan.consent() : row.consent(),
                row.name(),
                row.address(),
                row.contact(),
                null,
                new NewSubmission.Form(row.receipt(), row.category(), row.place(), row.others()));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
