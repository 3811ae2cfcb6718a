package jp.hagukumi.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoIndicators;
import jp.hagukumi.demo.DemoPlans;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanRow;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The indicators that 流山市 published for its こども計画 (子ども・子育て会議 令和7年度 第3回 資料1-3), fact by fact. */
class PublishedIndicatorsTest {

    private static final ElementId ELEMENT = ElementId.next();
    private static final DemoIndicators PUBLISHED = DemoIndicators.nagareyamaKodomo();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-(1)|子どもの権利条約を「知っている」と回答したこども・若者の割合|中高生|29.2|割合の増加|流山市こども・若者意識調査",
                "1-(1)|子どもの権利条約を「知っている」と回答したこども・若者の割合|若者|21.3|割合の増加|流山市こども・若者意識調査",
                "1-(2)|流山市に対して自分の思いを伝えたいと思った割合|中高生|37.0|割合の増加|流山市こども・若者意識調査",
                "1-(2)|流山市に対して自分の思いを伝えたいと思った割合|若者|31.5|割合の増加|流山市こども・若者意識調査",
                "1-(2)|積極的に色々な人と話したいと思うこどもの割合|小学生|74.6|割合の増加|流山市こどもの生活状況に関する実態調査",
                "1-(2)|積極的に色々な人と話したいと思うこどもの割合|中学生|72.1|割合の増加|流山市こどもの生活状況に関する実態調査",
                "1-(3)|「ホッとできる居場所がない」と回答したこども・若者の割合|中高生|1.3|0|流山市こども・若者意識調査",
                "1-(3)|「ホッとできる居場所がない」と回答したこども・若者の割合|若者|2.2|0|流山市こども・若者意識調査"
            })
    void isHeldAsPublished(String element, String name, String series, String baseline, String target, String source) {
        String key = PUBLISHED.keys().stream()
                .filter(one -> content(one).name().equals(name))
                .findFirst()
                .orElseThrow();
        IndicatorContent content = content(key);
        SeriesContent row = content.series().stream()
                .filter(one -> one.name().equals(series))
                .findFirst()
                .orElseThrow();

        assertThat(PUBLISHED.elementOf(key)).isEqualTo(element);
        assertThat(content.unit()).isEqualTo("%");
        assertThat(content.source()).isEqualTo(source);
        assertThat(row.baseline()).hasToString(baseline);
        assertThat(row.baselineYear()).isEqualTo(new FiscalYear(2024));
        assertThat(row.targets()).containsExactly(new TargetContent(new FiscalYear(2029), new PlanValue(target)));
    }

    @Test
    void theTargetZeroIsMetOrNotMetAndHasNoPercentage() {
        IndicatorContent content = content("K-4");

        Achievement achievement =
                Achievements.of(content, content.series().getFirst(), new FiscalYear(2029), new PlanValue("0.9"));

        assertThat(achievement.undefined()).isEqualTo(Achievement.Undefined.TARGET_ZERO);
        assertThat(achievement.judgement()).isEqualTo(Achievement.Judgement.NOT_MET);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyIndicatorOfTheDemoSaysWhatAPlanCanMean(DemoIndicators indicators) {
        List<String> elements = Stream.of(DemoPlans.nagareyamaKodomo(), DemoPlans.nagareyama())
                .flatMap(plan -> plan.rows().stream())
                .map(PlanRow::key)
                .toList();

        assertThat(indicators.keys()).doesNotHaveDuplicates().allSatisfy(key -> {
            IndicatorContent content = indicators.content(key, ELEMENT);
            assertThatCode(content::check).doesNotThrowAnyException();
            assertThat(elements).contains(indicators.elementOf(key));
            assertThat(indicators.actuals(key, IndicatorId.next(), content.years()))
                    .allSatisfy(value -> {
                        assertThatCode(value::check).doesNotThrowAnyException();
                        assertThat(content.series(value.series())).isPresent();
                    });
        });
    }

    static Stream<DemoIndicators> all() {
        return Stream.of(PUBLISHED, DemoIndicators.madeUp());
    }

    private static IndicatorContent content(String key) {
        return PUBLISHED.content(key, ELEMENT);
    }
}
