package jp.hagukumi.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import jp.hagukumi.uikit.ChartData.Series;
import org.junit.jupiter.api.Test;

class ChartDataTest {

    private static final ChartData RATINGS = ChartExamples.ratings();

    @Test
    void aMissingValueStaysMissing() {
        assertThat(Series.of("C", 2, null, 0).values()).containsExactly(BigDecimal.TWO, null, BigDecimal.ZERO);
    }

    @Test
    void aTotalAddsWhatHasAValue() {
        assertThat(RATINGS.total(2)).hasValue(BigDecimal.valueOf(14));
        assertThat(RATINGS.series().get(2).total()).hasValue(BigDecimal.valueOf(6));
        assertThat(RATINGS.total()).hasValue(BigDecimal.valueOf(66));
    }

    @Test
    void nothingAddsUpToNothingAndNotToZero() {
        ChartData empty =
                ChartData.stack("x", "件", ChartExamples.DAY, List.of("a"), List.of(Series.of("s", (Number) null)));

        assertThat(empty.total(0)).isEmpty();
        assertThat(empty.total()).isEmpty();
        assertThat(empty.isEmpty()).isTrue();
    }

    @Test
    void aZeroIsAFigure() {
        ChartData zero = ChartData.bars("x", "件", ChartExamples.DAY, List.of("a"), List.of(Series.of("s", 0)));

        assertThat(zero.isEmpty()).isFalse();
    }

    @Test
    void decimalsArriveAsTheyWereTyped() {
        assertThat(Series.of("s", 58.3, 0.1).values()).containsExactly(new BigDecimal("58.3"), new BigDecimal("0.1"));
    }

    @Test
    void eachSeriesHasOneValuePerCategory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartData.bars(
                        "x", "件", ChartExamples.DAY, List.of("a", "b"), List.of(Series.of("only one", 1))))
                .withMessageContaining("only one");
    }

    @Test
    void whoChangesTheListAfterwardsChangesNothing() {
        List<Integer> counted = new java.util.ArrayList<>(List.of(1, 2));
        Series series = Series.of("s", counted);
        counted.set(0, 99);

        assertThat(series.values()).containsExactly(BigDecimal.ONE, BigDecimal.TWO);
    }

    @Test
    void onlyThePartsOfAStackAddUp() {
        assertThat(RATINGS.addsUp()).isTrue();
        assertThat(ChartExamples.progress().addsUp()).isFalse();
        assertThat(ChartExamples.users().addsUp()).isFalse();
    }
}
