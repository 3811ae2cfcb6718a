package jp.hagukumi.progress.handover;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.Colleague;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportRow;
import jp.hagukumi.progress.RoundCalendar;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Everything on one page for the person new in the post.
 *
 * @param whole whether it is about all sections, for whoever has none of their own
 * @param tasks the rounds that are entered this year, and those of before that are not finished
 * @param people whom to ask
 * @param before the rounds that were entered the year before
 */
public record HandOverPage(
        LocalDate today, boolean whole, List<Task> tasks, List<Colleague> people, List<Before> before)
        implements Serializable {

    /**
     * One round of this year.
     *
     * @param own the reports of the reader's own sections; empty where it is about all
     */
    public record Task(RoundSummary round, Tally tally, List<ReportRow> own) implements Serializable {

        /** How many of one's own reports are with the section itself. */
        public long toWrite() {
            return own.stream().filter(row -> row.state().isOpen()).count();
        }
    }

    /**
     * One round of the year before.
     *
     * @param openedOn when the sections got their reports
     * @param calendar when what happened to the reports that are counted
     * @param left what the reader's sections wrote; empty where it is about all
     */
    public record Before(
            RoundSummary round, @Nullable LocalDate openedOn, List<RoundCalendar.Stretch> calendar, List<Left> left)
            implements Serializable {}

    /** What was written of one project, and what was promised for this year. */
    public record Left(ReportId report, String title, String mark, String issues, String improvement)
            implements Serializable {}
}
