package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The fiscal years for which a round of the whole year can still be opened.
 *
 * @param open those that have no round yet, the earliest first
 * @param next the one that is most likely wanted: the latest of them that has ended, if any has since the last round
 */
public record RoundYears(List<FiscalYear> open, @Nullable FiscalYear next) implements Serializable {

    /** None at all. */
    public static final RoundYears NONE = new RoundYears(List.of(), null);

    static RoundYears of(PlanSummary plan, Collection<FiscalYear> taken, FiscalYear running) {
        FiscalYear from = plan.from();
        FiscalYear to = plan.to();
        if (from == null || to == null) {
            return NONE;
        }
        List<FiscalYear> open = IntStream.rangeClosed(from.startYear(), to.startYear())
                .mapToObj(FiscalYear::new)
                .filter(year -> !taken.contains(year))
                .toList();
        return new RoundYears(
                open,
                open.stream()
                        .filter(year -> year.compareTo(running) < 0)
                        .filter(year -> taken.stream().allMatch(done -> done.compareTo(year) < 0))
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** The years that have no round yet in either of two plans. */
    RoundYears common(RoundYears other) {
        List<FiscalYear> both = open.stream().filter(other.open::contains).toList();
        return new RoundYears(
                both,
                next == null || other.next == null
                        ? null
                        : both.stream()
                                .filter(year -> year.compareTo(next) <= 0 && year.compareTo(other.next) <= 0)
                                .max(Comparator.naturalOrder())
                                .orElse(null));
    }
}
