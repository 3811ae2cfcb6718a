package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What would become of a file's rows.
 *
 * @param counts of all rows by verdict
 * @param joined letters that would count as one person's with another
 * @param late letters that came in after the last day of the call
 * @param incomplete letters without a name or an address
 * @param withoutConsent letters that would be taken and whose senders do not agree to publication
 * @param lines the first of those of which there is more to say
 */
public record IntakePreview(
        Map<IncomingVerdict, Integer> counts,
        int joined,
        int late,
        int incomplete,
        int withoutConsent,
        List<IncomingLine> lines)
        implements Serializable {

    /** More lines than anybody reads on a screen. */
    public static final int LINES_MAX = 200;

    public IntakePreview {
        counts = Map.copyOf(counts);
        lines = List.copyOf(lines);
    }

    public int of(IncomingVerdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** Rows that would become letters. */
    public int taken() {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().isTaken())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Rows of which there is more to say. */
    public int remarkable() {
        return rows() - of(IncomingVerdict.NEW) - of(IncomingVerdict.SAME_AGAIN);
    }
}
