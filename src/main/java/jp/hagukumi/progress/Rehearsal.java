package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.account.PersonId;

/**
 * A report to practise on. It obeys every rule of a real one, is kept nowhere but on the page that shows it, and is gone
 * with that page: no list, count, chart, mail or publication can ever meet it.
 */
public final class Rehearsal implements Serializable {

    private final ReportDetails beginning;
    private final transient Report report;
    private final transient Clock clock;
    private final PersonId writer;
    private long version;

    Rehearsal(ReportDetails beginning, Report report, PersonId writer, Clock clock) {
        this.beginning = beginning;
        this.report = report;
        this.writer = writer;
        this.clock = clock;
    }

    /** The report as it was when the rehearsal began: empty, with last year's words beside it. */
    public ReportDetails beginning() {
        return beginning;
    }

    /** Keeps these fields on the page, by the rules of {@link ReportWriting#write}. */
    public ReportWriting.Saved write(List<Written> fields) {
        Instant now = clock.instant();
        if (!report.write(fields, beginning.rubric(), writer, now).fields().isEmpty()) {
            version++;
        }
        return new ReportWriting.Saved(version, now, report.entries());
    }

    /** Ends the rehearsal as a submission would end; refused where that would be. */
    public void submit() {
        report.submit(beginning.rubric(), writer, clock.instant());
    }
}
