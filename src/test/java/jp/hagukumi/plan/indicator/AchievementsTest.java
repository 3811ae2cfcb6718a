package jp.hagukumi.plan.indicator;

import static jp.hagukumi.plan.indicator.IndicatorFixtures.FINAL;
import static jp.hagukumi.plan.indicator.IndicatorFixtures.indicator;
import static jp.hagukumi.plan.indicator.IndicatorFixtures.series;
import static jp.hagukumi.plan.indicator.IndicatorFixtures.tolerating;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import jp.hagukumi.plan.indicator.Achievement.Judgement;
import jp.hagukumi.plan.indicator.Achievement.Part;
import jp.hagukumi.plan.indicator.Achievement.Undefined;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule by which published plans hold a value against what they aim at, with the cases where there is none. */
class AchievementsTest {

    @ParameterizedTest(name = "value {1} of target {0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            emptyValue = "",
            value = {
                // target | value | percent | judgement | undefined
                "80    | 60    | 75.0  | NOT_MET | -",
                "80    | 80    | 100.0 | MET     | -",
                "80    | 100   | 125.0 | MET     | -",
                "3     | 1     | 33.3  | NOT_MET | -",
                "3     | 2     | 66.7  | NOT_MET | -",
                "80    | 0     | 0.0   | NOT_MET | -",
                "1,200 | １，５００人 | 125.0 | MET | -",
                "0     | 5     | -     | MET     | TARGET_ZERO",
                "0     | 0     | -     | MET     | TARGET_ZERO",
                "0.00  | 5     | -     | MET     | TARGET_ZERO",
                "▲5    | ▲3    | -     | MET     | BELOW_ZERO",
                "10    | ▲3    | -     | NOT_MET | BELOW_ZERO",
                "増加  | 60    | -     | -       | TARGET_IN_WORDS",
                "''    | 60    | -     | -       | NO_TARGET",
                "80    | ''    | -     | -       | NO_VALUE",
                "80    | －    | -     | -       | NO_VALUE",
                "80    | …     | -     | -       | NO_VALUE",
                "80    | 半数  | -     | -       | VALUE_IN_WORDS",
            })
    void theMoreTheBetterIsValueByTarget(
            String target, String value, @Nullable String percent, Judgement judgement, Undefined undefined) {
        expect(indicator(AchievementRule.INCREASE, null, series("50", target)), value, percent, judgement, undefined);
    }

    @ParameterizedTest(name = "value {1} of target {0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            emptyValue = "",
            value = {
                "40    | 50    | 80.0  | NOT_MET | -",
                "40    | 40    | 100.0 | MET     | -",
                "40    | 32    | 125.0 | MET     | -",
                "40    | 65.1  | 61.4  | NOT_MET | -",
                // The most common target of all: 待機児童 0人.
                "0     | 12    | -     | NOT_MET | TARGET_ZERO",
                "0     | 0     | -     | MET     | TARGET_ZERO",
                "10    | 0     | -     | MET     | VALUE_ZERO",
                "▲5    | ▲8    | -     | MET     | BELOW_ZERO",
                "減少  | 50    | -     | -       | TARGET_IN_WORDS",
                "''    | 50    | -     | -       | NO_TARGET",
                "40    | －    | -     | -       | NO_VALUE",
            })
    void theLessTheBetterIsTargetByValue(
            String target, String value, @Nullable String percent, Judgement judgement, Undefined undefined) {
        expect(indicator(AchievementRule.DECREASE, null, series("50", target)), value, percent, judgement, undefined);
    }

    @ParameterizedTest(name = "from {0} to {1}, now {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            emptyValue = "",
            value = {
                // baseline | target | value | percent | judgement | undefined
                "50   | 80 | 65   | 50.0   | NOT_MET | -",
                "50   | 80 | 80   | 100.0  | MET     | -",
                "50   | 80 | 95   | 150.0  | MET     | -",
                "50   | 80 | 50   | 0.0    | NOT_MET | -",
                "50   | 80 | 41   | -30.0  | NOT_MET | -",
                "46.7 | 40 | 43.4 | 49.3   | NOT_MET | -",
                "46.7 | 40 | 38   | 129.9  | MET     | -",
                // 札幌市: the burden grew from 46.7 to 65.1 while the plan aimed at 40.
                "46.7 | 40 | 65.1 | -274.6 | NOT_MET | -",
                "12   | 0  | 3    | 75.0   | NOT_MET | -",
                "▲10  | 10 | 0    | 50.0   | NOT_MET | -",
                "0    | 5  | 2    | 40.0   | NOT_MET | -",
                "80   | 80 | 80   | -      | MET     | BASELINE_IS_TARGET",
                "80   | 80.0 | 75 | -      | -       | BASELINE_IS_TARGET",
                "－   | 80 | 75   | -      | -       | NO_BASELINE",
                "－   | 80 | 80   | -      | MET     | NO_BASELINE",
                "不明 | 80 | 75   | -      | -       | BASELINE_IN_WORDS",
                "50   | 増加 | 75 | -      | -       | TARGET_IN_WORDS",
                "50   | '' | 75   | -      | -       | NO_TARGET",
                "50   | 80 | ''   | -      | -       | NO_VALUE",
            })
    void theWayFromTheBaselineMayBeMoreThanWholeOrNegative(
            String baseline,
            String target,
            String value,
            @Nullable String percent,
            Judgement judgement,
            Undefined undefined) {
        expect(indicator(AchievementRule.REACH, null, series(baseline, target)), value, percent, judgement, undefined);
    }

    @Test
    void theSapporoCaseIsMinus275WhenPrintedWithoutDecimals() {
        Achievement achievement = achieved(indicator(AchievementRule.REACH, null, series("46.7", "40")), "65.1");

        assertThat(achievement.percent().setScale(0, RoundingMode.HALF_UP)).hasToString("-275");
    }

    @ParameterizedTest(name = "{0}, target {1}, now {2}")
    @CsvSource({"UP,80,85,MET", "UP,80,75,NOT_MET", "DOWN,40,35,MET", "DOWN,40,45,NOT_MET", "LEVEL,80,75,NOT_MET"})
    void withoutABaselineTheWantedDirectionSaysWhetherTheTargetIsMet(
            Trend wanted, String target, String value, Judgement judgement) {
        expect(
                indicator(AchievementRule.REACH, wanted, series("", target)),
                value,
                null,
                judgement,
                Undefined.NO_BASELINE);
    }

    @ParameterizedTest(name = "{0} ± {1} %, now {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // baseline | tolerance | value | judgement | lowest | highest | undefined
                "50  | 10 | 50   | KEPT     | 45   | 55   | -",
                "50  | 10 | 45   | KEPT     | 45   | 55   | -",
                "50  | 10 | 55.0 | KEPT     | 45   | 55   | -",
                "50  | 10 | 44.9 | NOT_KEPT | 45   | 55   | -",
                "50  | 10 | 55.1 | NOT_KEPT | 45   | 55   | -",
                "3.3 | 10 | 3.63 | KEPT     | 2.97 | 3.63 | -",
                "50  | 0  | 50.0 | KEPT     | 50   | 50   | -",
                "0   | 10 | 0    | KEPT     | 0    | 0    | -",
                "0   | 10 | 1    | NOT_KEPT | 0    | 0    | -",
                "▲50 | 10 | ▲54  | KEPT     | -55  | -45  | -",
                "－  | 10 | 50   | -        | -    | -    | NO_BASELINE",
                "50  | 10 | …    | -        | -    | -    | NO_VALUE",
            })
    void keepingMeansStayingWithinTheToleranceOfTheBaseline(
            String baseline,
            String tolerance,
            String value,
            @Nullable Judgement judgement,
            @Nullable String lowest,
            @Nullable String highest,
            @Nullable Undefined undefined) {
        Achievement achievement = achieved(tolerating(tolerance, series(baseline, "")), value);

        assertThat(achievement.percent()).isNull();
        assertThat(achievement.judgement()).isEqualTo(judgement);
        assertThat(achievement.undefined()).isEqualTo(undefined);
        assertThat(achievement.input(Part.LOWEST).map(PlanValue::text).orElse(null))
                .isEqualTo(lowest);
        assertThat(achievement.input(Part.HIGHEST).map(PlanValue::text).orElse(null))
                .isEqualTo(highest);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "UP    | 29.2 | 35.0 | BETTER  | -",
                "UP    | 29.2 | 29.2 | SAME    | -",
                "UP    | 29.2 | 29.20 | SAME   | -",
                "UP    | 29.2 | 20.1 | WORSE   | -",
                "DOWN  | 46.7 | 40.0 | BETTER  | -",
                "DOWN  | 46.7 | 65.1 | WORSE   | -",
                "LEVEL | 50   | 50   | SAME    | -",
                "LEVEL | 50   | 51   | CHANGED | -",
                "UP    | 29.2 | ↑    | BETTER  | -",
                "UP    | 29.2 | ↓    | WORSE   | -",
                "DOWN  | －   | 減少 | BETTER  | -",
                "UP    | 29.2 | →    | SAME    | -",
                "UP    | －   | 35   | -       | NO_BASELINE",
                "UP    | 少数 | 35   | -       | BASELINE_IN_WORDS",
                "UP    | 29.2 | －   | -       | NO_VALUE",
                "UP    | 29.2 | 不明 | -       | VALUE_IN_WORDS",
            })
    void aDirectionOnlyIsBetterSameOrWorseAndNeverAPercentage(
            Trend wanted, String baseline, String value, @Nullable Judgement judgement, @Nullable Undefined undefined) {
        expect(
                indicator(AchievementRule.DIRECTION, wanted, series(baseline, "割合の増加")),
                value,
                null,
                judgement,
                undefined);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "実施   | MET     | -",
                "継続   | MET     | -",
                "○     | MET     | -",
                "未実施 | NOT_MET | -",
                "×     | NOT_MET | -",
                "一部   | -       | VALUE_IN_WORDS",
                "12     | -       | VALUE_IN_WORDS",
                "－     | -       | NO_VALUE",
            })
    void doneIsMetAndNotDoneIsNotMetAndNeitherIsZero(
            String value, @Nullable Judgement judgement, @Nullable Undefined undefined) {
        expect(indicator(AchievementRule.DONE, null, series("実施", "継続")), value, null, judgement, undefined);
    }

    @ParameterizedTest(name = "{0} {1} of {2}")
    @CsvSource({"‰,８．７‰,9.0,96.7", "人,1_200人,1500,80.0", "%,９５．２％,98.0,97.1", "か所,３か所,4,75.0"})
    void aValueIsReadWithTheUnitThatStandsBehindIt(String unit, String typed, String target, String percent) {
        IndicatorContent indicator = indicator(AchievementRule.INCREASE, null, series("1", target));
        PlanValue value = PlanValue.read(typed.replace('_', ','), unit);

        assertThat(Achievements.of(indicator, indicator.series().getFirst(), FINAL, value)
                        .percent())
                .hasToString(percent);
    }

    @Test
    void eachSubSeriesHasItsOwnAchievement() {
        SeriesContent pupils = series("1", "中高生", "29.2", "40");
        SeriesContent youth = series("2", "若者", "21.3", "25");
        IndicatorContent both = indicator(AchievementRule.INCREASE, null, pupils, youth);

        assertThat(Achievements.of(both, pupils, FINAL, new PlanValue("30")).percent())
                .hasToString("75.0");
        assertThat(Achievements.of(both, youth, FINAL, new PlanValue("30")).percent())
                .hasToString("120.0");
    }

    @Test
    void aYearIsHeldAgainstItsOwnTargetElseTheNextElseTheFinalOne() {
        SeriesContent series = new SeriesContent(
                "1",
                "",
                null,
                PlanValue.NONE,
                List.of(
                        new TargetContent(new FiscalYear(2026), new PlanValue("50")),
                        new TargetContent(new FiscalYear(2029), new PlanValue("80"))));

        assertThat(Achievements.targetFor(series, new FiscalYear(2025)))
                .hasValueSatisfying(target -> assertThat(target.value()).hasToString("50"));
        assertThat(Achievements.targetFor(series, new FiscalYear(2026)))
                .hasValueSatisfying(target -> assertThat(target.value()).hasToString("50"));
        assertThat(Achievements.targetFor(series, new FiscalYear(2027)))
                .hasValueSatisfying(target -> assertThat(target.value()).hasToString("80"));
        assertThat(Achievements.targetFor(series, new FiscalYear(2031)))
                .hasValueSatisfying(target -> assertThat(target.value()).hasToString("80"));
    }

    @Test
    void theFormulaNamesItsFiguresAndTheirYears() {
        Achievement achievement = achieved(indicator(AchievementRule.REACH, null, series("46.7", "40")), "43.4");

        assertThat(achievement.inputs())
                .containsExactly(
                        new Achievement.Input(Part.VALUE, new PlanValue("43.4"), FINAL),
                        new Achievement.Input(Part.BASELINE, new PlanValue("46.7"), IndicatorFixtures.BEFORE),
                        new Achievement.Input(Part.TARGET, new PlanValue("40"), FINAL));
    }

    private static Achievement achieved(IndicatorContent indicator, String typed) {
        return Achievements.of(
                indicator, indicator.series().getFirst(), FINAL, PlanValue.read(typed == null ? "" : typed, "%"));
    }

    private static void expect(
            IndicatorContent indicator,
            String typed,
            @Nullable String percent,
            @Nullable Judgement judgement,
            @Nullable Undefined undefined) {
        Achievement achievement = achieved(indicator, typed);

        assertThat(achievement.percent()).isEqualTo(percent == null ? null : new BigDecimal(percent));
        assertThat(achievement.judgement()).isEqualTo(judgement);
        assertThat(achievement.undefined()).isEqualTo(undefined);
        assertThat(achievement.rule()).isEqualTo(indicator.rule());
    }
}
