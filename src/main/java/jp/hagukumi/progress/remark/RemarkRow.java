package jp.hagukumi.progress.remark;

import java.io.Serializable;
import java.time.Instant;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * A remark as screens show it.
 *
 * @param field on what it was said, null for the report as a whole
 * @param waitsFor to whom it was put, null for something that was only said
 * @param settledAt when it was seen to, null while it waits and for what waits for nobody
 * @param settledBy who saw to it, empty while nobody has
 * @param maySettle whether the reader may say that it has been seen to
 */
public record RemarkRow(
        RemarkId id,
        ReportId report,
        @Nullable FieldCode field,
        String author,
        Instant at,
        String text,
        @Nullable Addressee waitsFor,
        @Nullable Instant settledAt,
        String settledBy,
        boolean maySettle)
        implements Serializable {

    /** Whether it still waits for somebody. */
    public boolean isOpen() {
        return waitsFor != null && settledAt == null;
    }
}
