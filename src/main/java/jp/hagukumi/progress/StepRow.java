package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report that waits for a step which can be taken with many at once.
 *
 * @param version what the step has to name as seen
 * @param title code and title of the project
 * @param by who handed it on, and when
 * @param due the day by whose end the step is due
 * @param ownWork whether the reader wrote in it and must leave it to somebody else
 */
public record StepRow(
        ReportId id,
        long version,
        String title,
        String departmentName,
        String mark,
        String by,
        Instant since,
        LocalDate due,
        boolean ownWork)
        implements Serializable {

    public SeenReport seen() {
        return new SeenReport(id, version);
    }
}
