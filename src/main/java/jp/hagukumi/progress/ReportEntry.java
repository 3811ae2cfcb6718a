package jp.hagukumi.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.Instant;
import jp.hagukumi.account.PersonId;

/**
 * What stands in one field of a report.
 *
 * @param value the words, the code of a choice, or a figure as machines write it
 * @param label the words of a choice when it was made: a later change of the plan's lists must not reword it
 * @param version how often the field was written; whoever writes says which of them they saw
 */
@Embeddable
public record ReportEntry(
        @Column(columnDefinition = "mediumtext") String value,
        String label,

        @Column(name = "entry_version") long version,

        Instant writtenAt,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "written_by"))
        PersonId writtenBy)
        implements Serializable {}
