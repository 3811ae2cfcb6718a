package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a reply in which something seems to be promised, and what the writer said of each.
 *
 * @param lines in the order of the text, then what was said of sentences that are not in it any more
 */
public record PromiseSheet(List<Line> lines) implements Serializable {

    static final PromiseSheet NONE = new PromiseSheet(List.of());

    public PromiseSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One sentence.
     *
     * @param begin where in it the words of promise begin, the same as the end where there are none any more
     * @param end behind them
     * @param due until when by the words, null where they do not say
     * @param said null until the writer has said what it is
     * @param there whether the sentence still stands in the reply
     */
    public record Line(
            String sentence,
            int begin,
            int end,
            @Nullable LocalDate due,
            @Nullable Said said,
            boolean there) implements Serializable {}

    /**
     * What a sentence is.
     *
     * @param told what is promised, empty where nothing is
     * @param project on which it is followed, empty likewise
     * @param sections of the project, whose next report is asked about it
     * @param reason why nothing is promised, empty where something is
     * @param followed whether it is followed already
     */
    public record Said(
            String told,
            @Nullable ElementId element,
            String project,
            String sections,
            @Nullable LocalDate due,
            String reason,
            boolean followed)
            implements Serializable {

        public boolean isPromise() {
            return element != null;
        }
    }

    /** The sentences of which nobody has said yet what they are. */
    public long open() {
        return lines.stream().filter(line -> line.said() == null).count();
    }
}
