package jp.hagukumi.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * A report as the database brings it to a board: a draft once for each field in which something stands, all others once.
 *
 * @param handedIn when its section first handed it in, if ever
 * @param field of a draft; null where nothing stands in it, and for all others
 * @param begin the first characters of what stands in the field
 * @param length how many characters it has in all
 * @param version how often it was written
 */
record FollowedLine(
        ReportId id,
        ElementId element,
        DepartmentId department,
        ReportState state,
        boolean started,
        Instant since,
        @Nullable LocalDate openUntil,
        @Nullable Instant handedIn,
        @Nullable FieldCode field,
        @Nullable String begin,
        @Nullable Integer length,
        @Nullable Long version) {

    Stream<WrittenSoFar> written() {
        return field == null || begin == null || length == null || version == null
                ? Stream.empty()
                : Stream.of(new WrittenSoFar(id, field, begin, length, version));
    }

    Followed followed(boolean complete) {
        return new Followed(
                id,
                element,
                department,
                ReportStage.of(state, started, complete),
                since,
                openUntil,
                Objects.requireNonNullElse(handedIn, since));
    }
}
