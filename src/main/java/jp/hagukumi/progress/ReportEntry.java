package jp.hagukumi.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.hagukumi.account.PersonId;

/**
 * What stands in one field of a report.
 *
 * @param value the words, the code of a choice, or a figure as machines write it
 * @param label the words of a choice when it was made: a later change of the plan's lists must not reword it
 * @param version how often the field was written; whoever writes says which of them they saw. What was only copied from
 *     what was accepted before was never written: 0
 */
@Embeddable
public record ReportEntry(
        @Column(columnDefinition = "mediumtext") String value,
        String label,

        @Column(name = "entry_version") long version,

        Instant writtenAt,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "written_by"))
        PersonId writtenBy)
        implements Serializable {

    /** Whether it was copied from what was accepted before, and the section has not said yet that it holds. */
    public boolean copied() {
        return version == 0;
    }

    /** The value with its words behind it, as people read a mark. */
    public String shown() {
        return (value + " " + label).strip();
    }

    /**
     * Whether a text that comes now only goes on with this: the pauses of one person within a minute of the clock are
     * one writing, unless more than half of the text is gone.
     */
    public boolean isSameWriting(ReportEntry now) {
        return writtenBy.equals(now.writtenBy)
                && writtenAt.truncatedTo(ChronoUnit.MINUTES).equals(now.writtenAt.truncatedTo(ChronoUnit.MINUTES))
                && left(value, now.value) * 2 >= value.length();
    }

    /** How much of the old words stands at the beginning and at the end of the new ones. */
    private static int left(String old, String now) {
        int shorter = Math.min(old.length(), now.length());
        int begin = 0;
        while (begin < shorter && old.charAt(begin) == now.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        return begin + end;
    }
}
