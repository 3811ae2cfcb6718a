package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanState;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;

class RoundYearsTest {

    private static final FiscalYear Y2024 = new FiscalYear(2024);
    private static final FiscalYear Y2025 = new FiscalYear(2025);
    private static final FiscalYear Y2026 = new FiscalYear(2026);
    private static final PlanSummary PLAN = new PlanSummary(PlanId.next(), 0, "計画", Y2024, Y2026, PlanState.ADOPTED, 2);

    @Test
    void suggestsTheYearThatHasJustEnded() {
        assertThat(RoundYears.of(PLAN, List.of(), Y2026).next()).isEqualTo(Y2025);
    }

    @Test
    void suggestsTheLastYearOfAPlanThatIsOver() {
        assertThat(RoundYears.of(PLAN, List.of(), new FiscalYear(2030)).next()).isEqualTo(Y2026);
    }

    @Test
    void offersNoYearThatHasItsRound() {
        RoundYears years = RoundYears.of(PLAN, List.of(Y2025), Y2026);

        assertThat(years.open()).containsExactly(Y2024, Y2026);
        // What lies before the last round went by without one.
        assertThat(years.next()).isNull();
    }

    @Test
    void suggestsNoneBeforeTheFirstYearHasEnded() {
        assertThat(RoundYears.of(PLAN, List.of(), Y2024).next()).isNull();
    }

    @Test
    void suggestsForSeveralPlansTheLatestYearThatIsFreeInAllOfThem() {
        RoundYears one = RoundYears.of(PLAN, List.of(), Y2026);
        RoundYears other = RoundYears.of(PLAN, List.of(Y2025), Y2026);

        assertThat(one.common(other)).isEqualTo(other);
        assertThat(other.common(one)).isEqualTo(other);
        assertThat(one.common(new RoundYears(List.of(Y2024), Y2024)).next()).isEqualTo(Y2024);
        assertThat(RoundYears.of(PLAN, List.of(Y2024), Y2026).common(other).next())
                .isNull();
    }
}
