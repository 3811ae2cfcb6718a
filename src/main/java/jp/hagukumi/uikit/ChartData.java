package jp.hagukumi.uikit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, as plain figures. The drawing, its table twin, its spoken label and its published picture are
 * all made from this one record, so that they cannot disagree.
 *
 * @param title what is counted, as a heading
 * @param kind how the figures are drawn
 * @param horizontal whether bars lie; right for long category names or many of them. Lines ignore it.
 * @param unit the unit of every figure, as it is printed (件, 人, %)
 * @param asOf the day for which the figures hold
 * @param categories names along the axis, in the order shown
 * @param series the rows of figures, each with one value per category
 */
public record ChartData(
        String title,
        Kind kind,
        boolean horizontal,
        String unit,
        LocalDate asOf,
        List<String> categories,
        List<Series> series)
        implements Serializable {

    /** How figures are drawn. */
    public enum Kind {
        BAR,
        STACKED_BAR,
        LINE
    }

    /**
     * One row of figures. A missing value is {@code null} and stays a gap; it is never drawn or told as 0.
     *
     * @param name as the legend and the table call it
     * @param values one per category; {@code null} where there is no value
     * @param rest whether this is what remains (not rated, not begun): drawn grey and plain, whatever its place
     * @param target whether this is what is aimed at: drawn as a line across the bars of the others
     * @param gaps for each category the reason why there is no value, {@code null} where there is one or no reason is
     *     known; empty when there are none. Bars have a hatched place where there is a reason.
     */
    public record Series(
            String name, List<@Nullable BigDecimal> values, boolean rest, boolean target, List<@Nullable String> gaps)
            implements Serializable {

        public Series {
            Objects.requireNonNull(name);
            // List.copyOf would refuse the nulls that mean "no value".
            values = Collections.unmodifiableList(new ArrayList<@Nullable BigDecimal>(values));
            gaps = Collections.unmodifiableList(new ArrayList<@Nullable String>(gaps));
            if (!gaps.isEmpty() && gaps.size() != values.size()) {
                throw new IllegalArgumentException(
                        "Series " + name + " has " + gaps.size() + " gaps for " + values.size() + " values");
            }
        }

        /** A series of whole or decimal numbers as Java has them; {@code null} where there is no value. */
        public static Series of(String name, @Nullable Number... values) {
            return of(name, Arrays.asList(values));
        }

        /** The same from a list. */
        public static Series of(String name, Collection<? extends @Nullable Number> values) {
            return new Series(name, exact(values), false, false, List.of());
        }

        /** This series as what remains: grey and without a pattern. */
        public Series asRest() {
            return new Series(name, values, true, target, gaps);
        }

        /** This series as what is aimed at: a line across the bars of the others. */
        public Series asTarget() {
            return new Series(name, values, rest, true, gaps);
        }

        /** This series with the reasons for its missing values, one for each category, null where there is none. */
        public Series withGaps(List<@Nullable String> reasons) {
            return new Series(name, values, rest, target, reasons);
        }

        /** Why there is no value in a category; empty when there is one or nobody has said why not. */
        public Optional<String> gap(int category) {
            return gaps.isEmpty() || values.get(category) != null
                    ? Optional.empty()
                    : Optional.ofNullable(gaps.get(category));
        }

        /** The sum of what has a value; empty if nothing has. */
        public Optional<BigDecimal> total() {
            return sum(values);
        }

        private static List<@Nullable BigDecimal> exact(Collection<? extends @Nullable Number> values) {
            List<@Nullable BigDecimal> exact = new ArrayList<>();
            for (Number value : values) {
                exact.add(value == null ? null : new BigDecimal(value.toString()));
            }
            return exact;
        }
    }

    public ChartData {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A chart needs a title");
        }
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(asOf);
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series row : series) {
            if (row.values().size() != categories.size()) {
                throw new IllegalArgumentException("Series " + row.name() + " has "
                        + row.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }

    /** Standing bars, one per series and category. */
    public static ChartData bars(
            String title, String unit, LocalDate asOf, List<String> categories, List<Series> series) {
        return new ChartData(title, Kind.BAR, false, unit, asOf, categories, series);
    }

    /** Lying bars whose parts make a whole, e.g. ratings by goal. */
    public static ChartData stack(
            String title, String unit, LocalDate asOf, List<String> categories, List<Series> series) {
        return new ChartData(title, Kind.STACKED_BAR, true, unit, asOf, categories, series);
    }

    /** Lines over time. */
    public static ChartData lines(
            String title, String unit, LocalDate asOf, List<String> categories, List<Series> series) {
        return new ChartData(title, Kind.LINE, false, unit, asOf, categories, series);
    }

    /** The same figures with bars that lie or stand. */
    public ChartData lying(boolean lying) {
        return new ChartData(title, kind, lying, unit, asOf, categories, series);
    }

    /** Whether there is no figure at all. */
    public boolean isEmpty() {
        return series.stream().allMatch(row -> row.values().stream().allMatch(Objects::isNull));
    }

    /** Whether sums mean something: only the parts of a stack may be added up. */
    public boolean addsUp() {
        return kind == Kind.STACKED_BAR;
    }

    /** Whether a series is drawn as a line. */
    boolean isLine(Series one) {
        return kind == Kind.LINE || one.target();
    }

    /** Whether there is neither a figure nor a reason why there is none. */
    public boolean saysNothing() {
        return isEmpty() && series.stream().allMatch(row -> row.gaps().stream().allMatch(Objects::isNull));
    }

    /** The sum over all series for one category; empty if none has a value there. */
    public Optional<BigDecimal> total(int category) {
        List<@Nullable BigDecimal> column = new ArrayList<>();
        for (Series row : series) {
            column.add(row.values().get(category));
        }
        return sum(column);
    }

    /** The sum of all figures; empty if there is none. */
    public Optional<BigDecimal> total() {
        List<@Nullable BigDecimal> totals = new ArrayList<>();
        for (Series row : series) {
            totals.add(row.total().orElse(null));
        }
        return sum(totals);
    }

    private static Optional<BigDecimal> sum(Collection<? extends @Nullable BigDecimal> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal::add);
    }
}
