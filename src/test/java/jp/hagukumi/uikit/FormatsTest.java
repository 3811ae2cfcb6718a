package jp.hagukumi.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.hagukumi.shared.Words;
import org.junit.jupiter.api.Test;

class FormatsTest {

    /** A slipped year that was kept once must not break every page that shows it. */
    @Test
    void writesDaysBeforeTodaysCalendarByTheWesternYear() {
        assertThat(Formats.in(Words.JAPANESE).date(LocalDate.of(202, 4, 1))).startsWith("202年4月1日");
        assertThat(Formats.in(Words.JAPANESE).date(LocalDate.of(1873, 1, 1))).startsWith("明治6年1月1日");
    }
}
