package jp.hagukumi.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * On which days a Japanese office works: not on Saturdays, Sundays and holidays, and not from 29 December to 3 January
 * (地方自治法第4条の2). Holidays are those of 国民の祝日に関する法律 as it stands since 2020, computed and not listed, so that
 * no year runs out; days that a municipality keeps of its own are not known.
 */
final class OfficeDays {

    private OfficeDays() {}

    static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isHoliday(day)
                && !isTurnOfTheYear(day);
    }

    private static boolean isTurnOfTheYear(LocalDate day) {
        return (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 29)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 3);
    }

    static boolean isHoliday(LocalDate day) {
        return isNamed(day) || isSubstitute(day) || isBetween(day);
    }

    /** Article 3, paragraph 2: when a holiday falls on a Sunday, the next day that is none is free. */
    private static boolean isSubstitute(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (isNamed(before)) {
            if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return true;
            }
            before = before.minusDays(1);
        }
        return false;
    }

    /** Article 3, paragraph 3: a day between two holidays is free. */
    private static boolean isBetween(LocalDate day) {
        return isNamed(day.minusDays(1)) && isNamed(day.plusDays(1));
    }

    /** Article 2. */
    private static boolean isNamed(LocalDate day) {
        int date = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> date == 1 || isMonday(day, 2);
            case FEBRUARY -> date == 11 || date == 23;
            case MARCH -> date == equinox(day.getYear(), 20.8431);
            case APRIL -> date == 29;
            case MAY -> date >= 3 && date <= 5;
            case JULY -> isMonday(day, 3);
            case AUGUST -> date == 11;
            case SEPTEMBER -> isMonday(day, 3) || date == equinox(day.getYear(), 23.2488);
            case OCTOBER -> isMonday(day, 2);
            case NOVEMBER -> date == 3 || date == 23;
            case JUNE, DECEMBER -> false;
        };
    }

    private static boolean isMonday(LocalDate day, int ordinal) {
        return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY)));
    }

    /**
     * 春分日 and 秋分日 are announced each February for the year after. This is the usual approximation for 1980 to 2099: the
     * equinox moves on by 0.242194 days a year and falls back by one in leap years.
     */
    private static int equinox(int year, double in1980) {
        int years = year - 1980;
        return (int) (in1980 + 0.242194 * years) - years / 4;
    }
}
