package jp.hagukumi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** REL-13: a day ends at midnight in Japan, wherever the server stands. */
class JapanTimeTest {

    private static final Instant LAST_SECOND = Instant.parse("2026-03-31T14:59:59Z");

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Tokyo", "America/New_York", "Pacific/Auckland", "Europe/Berlin"})
    void theDayAndTheFiscalYearChangeAtMidnightInJapan(String zone) {
        Clock before = Clock.fixed(LAST_SECOND, ZoneId.of(zone));
        Clock after = Clock.fixed(LAST_SECOND.plusSeconds(1), ZoneId.of(zone));

        assertThat(JapanTime.today(before)).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(JapanTime.today(after)).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(FiscalYear.of(JapanTime.today(before))).isEqualTo(new FiscalYear(2025));
        assertThat(FiscalYear.of(JapanTime.today(after))).isEqualTo(new FiscalYear(2026));
    }
}
