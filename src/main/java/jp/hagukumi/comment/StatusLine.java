package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a call has come, as one sentence for the public page. How many wrote is told only when nobody can write any
 * more, and never how many persons.
 *
 * @param key of the sentence
 * @param day that it names, if it names one
 * @param withYear whether the day is in another year than the one that everybody has in mind
 * @param opinions their number where the sentence tells it
 */
public record StatusLine(String key, @Nullable LocalDate day, boolean withYear, int opinions) implements Serializable {

    private static final String KEY = "comment.StatusLine.";

    /**
     * @param closedOn the day on which it was closed, null while it is open
     * @param counts of its letters and opinions
     * @param published whether there is an edition of its result
     */
    static StatusLine of(
            Call call, LocalDate today, @Nullable LocalDate closedOn, CallCounts counts, boolean published) {
        String kind = call.kind().name().toLowerCase(Locale.ROOT) + ".";
        LocalDate last = call.lastDay();
        if (closedOn != null && last == null) {
            return line(kind + "closed", closedOn, today, 0);
        }
        if (closedOn != null) {
            return ended(call, kind, today, counts, published);
        }
        if (today.isBefore(call.firstDay())) {
            return line(kind + "before", call.firstDay(), today, 0);
        }
        if (last == null || !today.isAfter(last)) {
            return line(kind + "running", last, today, 0);
        }
        return planned(kind + "sorting", call.publication(), today, 0);
    }

    private static StatusLine ended(Call call, String kind, LocalDate today, CallCounts counts, boolean published) {
        LocalDate publication = call.publication();
        if (published) {
            return publication == null || publication.isAfter(today)
                    ? line(kind + "published", null, today, counts.opinions())
                    : line(kind + "published.on", publication, today, counts.opinions());
        }
        boolean answered = counts.in(ReplyState.APPROVED) == counts.opinions();
        if (counts.opinions() == 0) {
            return planned(kind + "nothing", publication, today, 0);
        }
        return planned(kind + (answered ? "answered" : "answering"), publication, today, counts.opinions());
    }

    /** A plan that its day has overtaken is not told any more. */
    private static StatusLine planned(String phase, @Nullable LocalDate publication, LocalDate today, int opinions) {
        return publication == null || publication.isBefore(today)
                ? line(phase, null, today, opinions)
                : line(phase + ".planned", publication, today, opinions);
    }

    private static StatusLine line(String phase, @Nullable LocalDate day, LocalDate today, int opinions) {
        return new StatusLine(KEY + phase, day, day != null && day.getYear() != today.getYear(), opinions);
    }
}
