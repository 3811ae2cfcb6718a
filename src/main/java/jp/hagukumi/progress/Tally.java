package jp.hagukumi.progress;

import java.io.Serializable;

/**
 * Four counts that add up to all reports.
 *
 * @param accepted accepted by the lead
 * @param underway with chief or lead
 * @param writing begun by the section, or with it again
 * @param untouched not begun
 */
public record Tally(long accepted, long underway, long writing, long untouched) implements Serializable {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(ReportState state, boolean started, long count) {
        return switch (state) {
            case ACCEPTED -> new Tally(accepted + count, underway, writing, untouched);
            case SUBMITTED, APPROVED -> new Tally(accepted, underway + count, writing, untouched);
            case DRAFT, RETURNED ->
                started
                        ? new Tally(accepted, underway, writing + count, untouched)
                        : new Tally(accepted, underway, writing, untouched + count);
        };
    }

    public long total() {
        return accepted + underway + writing + untouched;
    }

    /** What the sections still have in hand. */
    public long open() {
        return writing + untouched;
    }
}
