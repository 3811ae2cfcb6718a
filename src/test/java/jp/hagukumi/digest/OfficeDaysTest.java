package jp.hagukumi.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeDaysTest {

    /** 内閣府「国民の祝日について」: the list that is published for each of these years. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23",
                "2025 | 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24",
                "2026 | 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23",
                "2027 | 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23"
            })
    void knowsEveryHolidayOfAYearAndNoOther(int year, String published) {
        List<LocalDate> expected = Stream.of(published.strip().split(" "))
                .map(day -> MonthDay.parse("--" + day).atYear(year))
                .toList();

        assertThat(LocalDate.of(year, Month.JANUARY, 1)
                        .datesUntil(LocalDate.of(year + 1, Month.JANUARY, 1))
                        .filter(OfficeDays::isHoliday))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void isClosedAtTheTurnOfTheYear() {
        assertThat(Stream.of("2026-12-28", "2027-01-04").map(LocalDate::parse)).allMatch(OfficeDays::isOpen);
        assertThat(Stream.of("2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01")
                        .map(LocalDate::parse))
                .noneMatch(OfficeDays::isOpen);
    }

    @Test
    void isClosedAtWeekends() {
        assertThat(OfficeDays.isOpen(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(OfficeDays.isOpen(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(OfficeDays.isOpen(LocalDate.of(2026, 11, 22))).isFalse();
    }
}
