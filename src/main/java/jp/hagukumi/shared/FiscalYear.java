package jp.hagukumi.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * A Japanese fiscal year (年度): April of {@code startYear} to March of the next year. The start year identifies it.
 *
 * @param startYear the calendar year in which the fiscal year begins, 1989 (平成元年度) to 2200
 */
public record FiscalYear(int startYear) implements Comparable<FiscalYear>, Serializable {

    private static final int FIRST = 1989;
    private static final int LAST = 2200;

    public FiscalYear {
        if (startYear < FIRST || startYear > LAST) {
            throw new IllegalArgumentException("Not a plausible fiscal year: " + startYear);
        }
    }

    /** The fiscal year in which a day lies. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Whether the number can be a fiscal year at all; ask before constructing from what a person typed. */
    public static boolean isPlausible(int startYear) {
        return startYear >= FIRST && startYear <= LAST;
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    public FiscalYear next() {
        return new FiscalYear(startYear + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(startYear - 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(startYear, other.startYear);
    }
}
