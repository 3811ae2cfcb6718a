package jp.hagukumi.uikit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.uikit.ChartData.Series;

/** Made-up figures for the tests of charts. */
final class ChartExamples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private ChartExamples() {}

    static ChartData ratings() {
        return ChartData.stack(
                "評価の分布",
                "事業",
                DAY,
                List.of("1 子どもと親の健康を守る切れ目のない支援", "2 子どもの教育・保育環境の整備と質の向上", "3 𠮷川・髙橋地区のモデル事業 <試行> & ①"),
                List.of(
                        Series.of("A 計画どおり", 12, 7, 3),
                        Series.of("B おおむね", 8, 15, 4),
                        Series.of("C おくれ", 2, 4, null),
                        Series.of("D 未着手", 1, 0, 2),
                        Series.of("評価なし", 0, 3, 5).asRest()));
    }

    static ChartData users() {
        return ChartData.lines(
                "子育て支援センターの利用",
                "人",
                DAY,
                List.of("令和4年度", "令和5年度", "令和6年度", "令和7年度"),
                List.of(
                        Series.of("実績", 10_250, null, 11_804, 12_310),
                        Series.of("目標", 10_000, 10_500, 11_000, 12_000)));
    }

    static ChartData progress() {
        return ChartData.bars(
                        "課ごとの受理の割合",
                        "%",
                        DAY,
                        List.of("保育課", "子ども家庭課", "教育総務課"),
                        List.of(Series.of("受理", 58.3, 76.2, null)))
                .lying(true);
    }

    /** An indicator: values by year, years without one, and what is aimed at. */
    static ChartData indicator() {
        return ChartData.bars(
                "子育てに負担を感じる保護者の割合",
                "%",
                DAY,
                List.of("令和4年度", "令和5年度", "令和6年度", "令和7年度", "令和8年度"),
                List.of(
                        Series.of("小学生", 46.7, null, 52.0, null, 41.5)
                                .withGaps(Arrays.asList(null, "調査年でない", "使われない", null, null)),
                        Series.of("中学生", 44.1, null, 50.0, 47.5, 40.0)
                                .withGaps(Arrays.asList(null, "調査年でない", null, null, null)),
                        Series.of("目標", null, null, 45, null, 40).asTarget()));
    }
}
