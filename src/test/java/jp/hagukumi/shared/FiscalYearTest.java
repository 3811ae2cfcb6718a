package jp.hagukumi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

    @Test
    void endsOnTheLastDayOfMarch() {
        assertThat(FiscalYear.of(LocalDate.of(2026, 3, 31))).isEqualTo(new FiscalYear(2025));
    }

    @Test
    void beginsOnTheFirstDayOfApril() {
        assertThat(FiscalYear.of(LocalDate.of(2026, 4, 1))).isEqualTo(new FiscalYear(2026));
    }

    @Test
    void refusesAYearBeforeHeisei() {
        assertThatThrownBy(() -> new FiscalYear(1988)).isInstanceOf(IllegalArgumentException.class);
    }
}
