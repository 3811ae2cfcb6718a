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
            @Nullable Prints prints) {}

    IncomingRows(IncomingFileReader file, IntakePlan plan, DataKey key, Instant now) {
        this.file = file;
        this.plan = plan;
        this.key = key;
        this.rows = file.rows(plan.meanings(), now);
    }

    /** The next so many rows; fewer at the end, none behind it. */
    List<Row> next(int count) {
        List<Row> some = new ArrayList<>(count);
        while (some.size() < count && rows.hasNext()) {
            some.add(row(rows.next()));
        }
        return some;
    }

    private Row row(IncomingRow row) {
        Instant received = received(row);
        if (!row.mayBeTaken() || received == null) {
            return new Row(row.mayBeTaken() ? row.refused(RowFault.NO_DAY) : row, null, null);
        }
        NewSubmission letter = letter(row, received);
        return new Row(row, letter, Prints.ofRow(letter, plan.service(), occurrence(letter), key));
    }

    private int occurrence(NewSubmission letter) {
        if (!letter.form().receipt().isBlank()) {
            return 0;
        }
        return said.merge(new Print(key.print(Prints.everything(letter))), 1, Integer::sum) - 1;
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
                plan.consent(),
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
