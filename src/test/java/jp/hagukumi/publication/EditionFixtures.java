package jp.hagukumi.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.publication.EditionContent.Assessment;
import jp.hagukumi.publication.EditionContent.Counts;
import jp.hagukumi.publication.EditionContent.Goal;
import jp.hagukumi.publication.EditionContent.Material;
import jp.hagukumi.publication.EditionContent.Meeting;
import jp.hagukumi.publication.EditionContent.Opinion;
import jp.hagukumi.publication.EditionContent.Project;
import jp.hagukumi.publication.EditionContent.Report;

/** A small edition with everything that pages have to cope with. */
final class EditionFixtures {

    static final Instant NOON = Instant.parse("2025-10-01T03:00:00Z");

    private EditionFixtures() {}

    static EditionContent edition() {
        return edition(1, "");
    }

    static EditionContent edition(int number, String reason) {
        return new EditionContent("令和6年度 点検・評価の結果", number, reason, NOON, LocalDate.of(2025, 10, 1), material());
    }

    static Material material() {
        return new Material(
                "見本市",
                "子どもをみんなで育む計画",
                2024,
                2025,
                new Counts(4, 5, 4),
                List.of(
                        new RatingMark("A", "拡充や改善を行い計画以上の成果", true, true),
                        new RatingMark("B", "計画どおり達成", false, true),
                        new RatingMark("C", "一部達成（一部未達成）", true, true),
                        new RatingMark("－", "評価できない", true, false)),
                List.of("拡充", "維持", "改善"),
                List.of(community(), health(), new Goal("基本目標", "3", "まだ事業のない目標", List.of())),
                List.of(
                        new Opinion(
                                "1-02 子育て総合窓口 <試行> & ①",
                                "窓口の場所が分かりにくい。\n\n案内を増やしてほしい。",
                                "案内板を2か所に置きます。",
                                LocalDate.of(2025, 8, 20)),
                        new Opinion("", "全体に分かりやすくなった。", "", LocalDate.of(2025, 8, 20))),
                List.of(
                        new Assessment(0, "", "", "計画はおおむね順調に進んでいる。", "", null),
                        new Assessment(
                                1,
                                "1 子育てを支援する地域づくり",
                                "B 計画どおり達成",
                                "相談の件数が増え、窓口が知られてきた。",
                                "案内を増やす。",
                                new Meeting("庁内推進会議", LocalDate.of(2025, 7, 10), "B 計画どおり達成", "妥当である。"))));
    }

    private static Goal community() {
        return new Goal(
                "基本目標",
                "1",
                "子育てを支援する地域づくり",
                List.of(
                        new Project(
                                List.of("1-1 情報の提供"),
                                "1-01",
                                "子育て及び家庭教育情報の提供",
                                true,
                                null,
                                List.of("こども政策課", "教育総務課"),
                                List.of(
                                        new Report(
                                                "こども政策課",
                                                "情報誌を12,000部配りました。\n㈱髙島と𠮷川町の協力を得ました。",
                                                "A",
                                                "拡充や改善を行い計画以上の成果",
                                                "配布先が3か所増えたため。",
                                                "紙の置き場所",
                                                "図書館にも置く",
                                                "拡充"),
                                        new Report("教育総務課", "講座を8回開きました。", "B", "計画どおり達成", "", "", "", "維持"))),
                        new Project(
                                List.of(),
                                "1-02",
                                "子育て総合窓口 <試行> & ①",
                                false,
                                2023,
                                List.of("子ども家庭課"),
                                List.of(new Report(
                                        "子ども家庭課",
                                        "=1+1 から始まる文。相談は1,234件でした。",
                                        "－",
                                        "評価できない",
                                        "調査の年ではないため。",
                                        "</p><script>alert(1)</script>",
                                        "",
                                        "")))));
    }

    private static Goal health() {
        return new Goal(
                "基本目標",
                "2",
                "子どもと母親（保護者）の健康づくり",
                List.of(
                        new Project(
                                List.of(),
                                "2-01",
                                "乳幼児健康診査",
                                true,
                                null,
                                List.of("健康増進課"),
                                List.of(new Report(
                                        "健康増進課", "受診率は97.2％でした。", "C", "一部達成（一部未達成）", "未受診者への連絡が遅れた。", "", "", "改善"))),
                        new Project(List.of(), "", "養育支援訪問", false, null, List.of("健康増進課"), List.of())));
    }
}
