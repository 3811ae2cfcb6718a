package jp.hagukumi.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private final Formats japanese = Formats.in(Locale.JAPANESE);

    /** A slipped year that was kept once must not break every page that shows it. */
    @Test
    void writesDaysBeforeTodaysCalendarByTheWesternYear() {
        assertThat(japanese.date(LocalDate.of(202, 4, 1))).startsWith("202年4月1日");
        assertThat(japanese.date(LocalDate.of(1873, 1, 1))).startsWith("明治6年1月1日");
    }

    @ParameterizedTest
    @CsvSource({"1989,平成元年度", "2018,平成30年度", "2019,令和元年度", "2020,令和2年度", "2025,令和7年度"})
    void namesAFiscalYearByTheEraThatItEndedIn(int year, String name) {
        assertThat(japanese.fiscalYear(new FiscalYear(year))).isEqualTo(name);
    }

    @Test
    void saysWhichEndOfAPeriodIsNotKnown() {
        assertThat(japanese.period(null, null)).isEqualTo("期間未確認");
        assertThat(japanese.period(new FiscalYear(2025), null)).isEqualTo("令和7年度～（未確認）");
    }

    @Test
    void namesADayByTheEraOfThatDay() {
        assertThat(japanese.date(LocalDate.of(2019, 4, 30))).startsWith("平成31年4月30日");
        assertThat(japanese.date(LocalDate.of(2019, 5, 1))).startsWith("令和元年5月1日");
    }

    @Test
    void aFigureBelowNothingIsPrintedAsOfficesDo() {
        assertThat(Formats.in(Locale.JAPANESE).figure(new BigDecimal("-1024.5"), 1))
                .isEqualTo("▲1,024.5");
        assertThat(Formats.in(Locale.JAPANESE).figure(BigDecimal.ZERO, 1)).isEqualTo("0");
    }
}
