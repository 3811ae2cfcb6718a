package jp.hagukumi.plan.indicator;

import static jp.hagukumi.plan.indicator.IndicatorFixtures.indicator;
import static jp.hagukumi.plan.indicator.IndicatorFixtures.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IndicatorContentTest {

    @Test
    void twoSubSeriesStandUnderOneName() {
        assertThatCode(indicator(
                        AchievementRule.INCREASE,
                        null,
                        series("1", "中高生", "29.2", "40"),
                        series("2", "若者", "21.3", "40"))::check)
                .doesNotThrowAnyException();
    }

    @Test
    void severalSubSeriesNeedANameEach() {
        refused(
                indicator(AchievementRule.INCREASE, null, series("1", "中高生", "", ""), series("2", "", "", ""))::check,
                "plan.violation.indicatorSeriesNameMissing");
        refused(
                indicator(AchievementRule.INCREASE, null, series("1", "若者", "", ""), series("2", "若者", "", ""))::check,
                "plan.violation.indicatorSeriesTwice");
    }

    @Test
    void aDirectionWithoutADirectionIsRefused() {
        refused(
                indicator(AchievementRule.DIRECTION, null, series("29.2", "割合の増加"))::check,
                "plan.violation.indicatorDirectionMissing");
    }

    @Test
    void aYearHasOneTarget() {
        TargetContent target = new TargetContent(IndicatorFixtures.FINAL, new PlanValue("40"));
        SeriesContent twice = new SeriesContent("1", "", null, PlanValue.NONE, List.of(target, target));

        refused(indicator(AchievementRule.INCREASE, null, twice)::check, "plan.violation.indicatorTargetTwice");
    }

    @Test
    void aToleranceBelowZeroIsRefused() {
        refused(IndicatorFixtures.tolerating("-1", series("50", ""))::check, "plan.violation.indicatorTolerance");
    }

    @Test
    void aYearlyValueIsAValueOrTheReasonWhyThereIsNone() {
        assertThatCode(actual("46.7", null, "")::check).doesNotThrowAnyException();
        assertThatCode(actual("", MissingReason.NOT_SURVEY_YEAR, "")::check).doesNotThrowAnyException();
        refused(actual("", null, "")::check, "plan.violation.actualValueOrReason");
        refused(actual("0", MissingReason.NOT_SURVEYED, "")::check, "plan.violation.actualValueOrReason");
        refused(actual("", MissingReason.OTHER, " ")::check, "plan.violation.actualReasonMissing");
    }

    @Test
    void aSurveyComesInItsYearsOnly() {
        IndicatorContent yearly = indicator(AchievementRule.INCREASE, null, series("", ""));

        assertThat(yearly.isSurveyed(new FiscalYear(2027))).isTrue();
        IndicatorContent survey = IndicatorFixtures.surveyed(yearly, 2029, 2024);
        assertThat(survey.isSurveyed(new FiscalYear(2027))).isFalse();
        assertThat(survey.isSurveyed(new FiscalYear(2029))).isTrue();
    }

    @Test
    void comesBackFromThePastAsItWas() {
        JsonMapper json = JsonMapper.builder().build();
        IndicatorContent content = IndicatorFixtures.surveyed(
                IndicatorFixtures.tolerating("7.5", series("1", "中高生", "29.20", "割合の増加")), 2024, 2029);
        ActualContent actual = actual("↑", null, "中間調査");

        assertThat(json.readValue(json.writeValueAsString(content), IndicatorContent.class))
                .isEqualTo(content);
        assertThat(json.readValue(json.writeValueAsString(actual), ActualContent.class))
                .isEqualTo(actual);
    }

    private static ActualContent actual(String value, @Nullable MissingReason missing, String note) {
        return new ActualContent(
                IndicatorId.next(),
                "1",
                IndicatorFixtures.BEFORE,
                YearBasis.FISCAL,
                new PlanValue(value),
                missing,
                "",
                note);
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
