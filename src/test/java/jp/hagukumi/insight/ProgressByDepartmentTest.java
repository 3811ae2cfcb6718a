package jp.hagukumi.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.insight.ProgressByDepartment.DepartmentStep;
import jp.hagukumi.insight.ProgressByDepartment.Step;
import jp.hagukumi.uikit.ChartData;
import jp.hagukumi.uikit.ChartData.Series;
import org.junit.jupiter.api.Test;

class ProgressByDepartmentTest {

    private static ChartData chart(DepartmentStep... rows) {
        return ProgressByDepartment.chart("進み具合", LocalDate.of(2026, 6, 30), "件", Step::name, List.of(rows));
    }

    @Test
    void countsEachStepUnderItsDepartment() {
        ChartData chart = chart(
                new DepartmentStep("保育課", Step.ACCEPTED),
                new DepartmentStep("公園緑地課", Step.NOT_BEGUN),
                new DepartmentStep("保育課", Step.ACCEPTED),
                new DepartmentStep("保育課", Step.RETURNED));

        assertThat(chart.categories()).containsExactly("保育課", "公園緑地課");
        assertThat(chart.series())
                .contains(
                        Series.of("ACCEPTED", 2, 0),
                        Series.of("RETURNED", 1, 0),
                        Series.of("NOT_BEGUN", 0, 1).asRest());
    }

    @Test
    void theSumOfADepartmentIsTheNumberOfItsReports() {
        ChartData chart = chart(Arrays.stream(Step.values())
                .map(step -> new DepartmentStep("保育課", step))
                .toArray(DepartmentStep[]::new));

        assertThat(chart.total(0)).contains(BigDecimal.valueOf(Step.values().length));
    }

    @Test
    void whatIsDoneStandsFirstAndWhatIsNotBegunIsWhatRemains() {
        ChartData chart = chart(new DepartmentStep("保育課", Step.BEGUN));

        assertThat(chart.series().getFirst().name()).isEqualTo("ACCEPTED");
        assertThat(chart.series().getLast())
                .matches(Series::rest)
                .matches(last -> last.name().equals("NOT_BEGUN"));
    }
}
