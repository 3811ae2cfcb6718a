package jp.hagukumi.digest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one person on one day: how many of each kind, and until when. It holds none of the words that the work
 * is about.
 */
record Digest(LocalDate day, List<Line> lines) {

    Digest {
        lines = List.copyOf(lines);
    }

    /**
     * One kind of work.
     *
     * @param key of the sentence with the number, as in {@link jp.hagukumi.shared.WaitingWork.Waiting}
     * @param due the first day by which some of it is to be done, if any is due
     */
    record Line(String key, int count, @Nullable LocalDate due) {}

    boolean isEmpty() {
        return lines.isEmpty();
    }

    int count() {
        return lines.stream().mapToInt(Line::count).sum();
    }

    /** The first day by which something is to be done, if anything is due. */
    @Nullable
    LocalDate due() {
        return lines.stream()
                .map(Line::due)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
