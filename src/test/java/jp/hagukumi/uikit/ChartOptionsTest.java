package jp.hagukumi.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.hagukumi.uikit.ChartData.Series;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChartOptionsTest {

    private static final ChartWords WORDS = ChartWords.in(Locale.JAPANESE);

    private static JsonNode option(ChartData data) {
        return ChartOptions.of(data, WORDS).option();
    }

    private static List<String> texts(List<JsonNode> names) {
        return names.stream().map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void coloursAndPatternsFollowTheOneOrder() {
        JsonNode series = option(ChartExamples.ratings()).path("series");

        assertThat(IntStream.range(0, 5)
                        .mapToObj(i ->
                                series.path(i).path("itemStyle").path("color").asString()))
                .containsExactly("#17694e", "#6fb08f", "#f2b84b", "#c2453a", "#c9cdd3");
        assertThat(IntStream.range(0, 5)
                        .mapToObj(i -> series.path(i)
                                .path("itemStyle")
                                .path("decal")
                                .path("rotation")
                                .asDouble(-9)))
                .containsExactly(-9.0, Math.PI / 4, -Math.PI / 4, Math.PI / 2, -9.0);
    }

    @Test
    void whatRemainsIsGreyWhereverItStands() {
        ChartData data = ChartData.stack(
                "x",
                "件",
                ChartExamples.DAY,
                List.of("a"),
                List.of(Series.of("まだ", 1).asRest(), Series.of("受理", 2)));
        JsonNode series = option(data).path("series");

        assertThat(series.at("/0/itemStyle/color").asString()).isEqualTo("#c9cdd3");
        assertThat(series.at("/1/itemStyle/color").asString()).isEqualTo("#17694e");
    }

    @Test
    void noTwoOfNineMarksLookAlike() {
        List<Series> marks =
                IntStream.range(0, 9).mapToObj(i -> Series.of("mark " + i, 1)).toList();
        JsonNode series = option(ChartData.stack("x", "件", ChartExamples.DAY, List.of("a"), marks))
                .path("series");

        assertThat(IntStream.range(0, 9)
                        .mapToObj(i -> series.at("/" + i + "/itemStyle").toString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aMissingValueIsNullAndNotZero() {
        JsonNode series = option(ChartExamples.ratings()).path("series");

        assertThat(series.at("/2/data/2/value").isNull()).isTrue();
        assertThat(series.at("/3/data/1/value").isNull()).isFalse();
        assertThat(series.at("/3/data/1/value").asInt()).isZero();
    }

    @Test
    void aTargetIsALineAcrossTheBars() {
        JsonNode target = option(ChartExamples.indicator()).at("/series/2");

        assertThat(target.path("type").asString()).isEqualTo("line");
        assertThat(target.path("connectNulls").asBoolean(false)).isTrue();
        assertThat(target.path("lineStyle").path("type").asString()).isEqualTo("dashed");
    }

    @Test
    void aMissingValueWithAReasonHasAHatchedPlaceThatIsNoFigure() {
        JsonNode series = option(ChartExamples.indicator()).path("series");
        JsonNode gaps = series.path(3);

        assertThat(gaps.path("itemStyle").path("decal").isMissingNode()).isFalse();
        assertThat(gaps.path("stack").asString())
                .isEqualTo(series.path(0).path("stack").asString());
        assertThat(gaps.at("/data/1/label/formatter").asString()).isEqualTo("調査年でない");
        assertThat(gaps.at("/data/1/value").asDouble()).isEqualTo(52.0);
        assertThat(gaps.at("/tooltip/show").asBoolean(true)).isFalse();
        assertThat(texts(option(ChartExamples.indicator()).at("/legend/data").findValues("name")))
                .containsExactly("小学生", "中学生", "目標");
    }

    @Test
    void neitherAValueNorAnUnexplainedGapIsHatched() {
        JsonNode gaps = option(ChartExamples.indicator()).at("/series/3/data");

        assertThat(gaps.at("/2/value").isNull()).isTrue();
        assertThat(gaps.at("/3/value").isNull()).isTrue();
    }

    @Test
    void aLineIsNotDrawnAcrossAGap() {
        JsonNode first = option(ChartExamples.users()).at("/series/0");

        assertThat(first.at("/data/1/value").isNull()).isTrue();
        assertThat(first.path("connectNulls").asBoolean(true)).isFalse();
    }

    @Test
    void linesDifferInMoreThanColour() {
        JsonNode series = option(ChartExamples.users()).path("series");

        assertThat(series.at("/0/lineStyle/type")).isNotEqualTo(series.at("/1/lineStyle/type"));
        assertThat(series.at("/0/symbol")).isNotEqualTo(series.at("/1/symbol"));
    }

    @Test
    void numbersStandAtTheBarsAsTheyArePrinted() {
        JsonNode labels = option(ChartExamples.progress()).at("/series/0/data");

        assertThat(labels.at("/0/label/formatter").asString()).isEqualTo("58.3");
        assertThat(labels.at("/0/label/show").asBoolean()).isTrue();
    }

    @Test
    void aPartTooSmallForItsNumberHasNone() {
        JsonNode zeroAndOne = option(ChartExamples.ratings()).at("/series/3/data");

        assertThat(zeroAndOne.at("/1/label/show").asBoolean(true)).isFalse();
        assertThat(zeroAndOne.at("/0/label/show").asBoolean(true)).isFalse();
        assertThat(zeroAndOne.at("/2/label/show").asBoolean(false)).isTrue();
    }

    @Test
    void theNamesAreThere() {
        JsonNode option = option(ChartExamples.ratings());

        assertThat(option.at("/series/4/name").asString()).isEqualTo("評価なし");
        assertThat(texts(option.at("/yAxis/data"))).first().isEqualTo("1 子どもと親の健康を\n守る切れ目のない支援");
        assertThat(option.at("/legend/show").asBoolean()).isTrue();
    }

    @Test
    void aSingleSeriesNeedsNoLegend() {
        assertThat(option(ChartExamples.progress()).at("/legend/show").asBoolean(true))
                .isFalse();
    }

    @Test
    void aStandingAxisCarriesTheUnit() {
        assertThat(option(ChartExamples.users()).at("/yAxis/name").asString()).isEqualTo("人");
    }

    @Test
    void nothingMoves() {
        assertThat(option(ChartExamples.ratings()).path("animation").asBoolean(true))
                .isFalse();
    }

    @Test
    void moreLyingBarsMakeTheDrawingHigher() {
        ChartData three = ChartExamples.progress();
        ChartData one = ChartData.bars("x", "%", ChartExamples.DAY, List.of("保育課"), List.of(Series.of("s", 1)))
                .lying(true);

        assertThat(ChartOptions.of(three, WORDS).height())
                .isGreaterThan(ChartOptions.of(one, WORDS).height());
    }

    @Test
    void manyNamesGetMoreRowsOfLegend() {
        List<Series> few = List.of(Series.of("A", 1), Series.of("B", 1));
        List<Series> many = IntStream.range(0, 8)
                .mapToObj(i -> Series.of("とても長い名前の系列 " + i, 1))
                .toList();

        assertThat(ChartOptions.of(ChartData.stack("x", "件", ChartExamples.DAY, List.of("a"), many), WORDS)
                        .height())
                .isGreaterThan(ChartOptions.of(ChartData.stack("x", "件", ChartExamples.DAY, List.of("a"), few), WORDS)
                        .height());
    }
}
