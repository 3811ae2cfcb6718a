package jp.hagukumi.plan.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.register.PositionMap.Box;
import org.junit.jupiter.api.Test;

class PositionMapTest {

    private static final TermId UPPER = TermId.next();
    private static final TermId WELFARE = TermId.next();
    private static final TermId SISTER = TermId.next();
    private static final Map<TermId, String> KINDS = Map.of(UPPER, "上位", WELFARE, "上位（福祉）", SISTER, "姉妹");

    private static RelationSaid relation(TermId kind, Side side, String title) {
        return new RelationSaid(0, kind, side, title, null, "", "");
    }

    /** R1.5.5: two levels of upper plans. */
    @Test
    void eachKindOfUpperPlanHasARowOfItsOwn() {
        PositionMap map = PositionMap.of(
                "小美玉市こども計画",
                List.of(
                        relation(UPPER, Side.ABOVE, "小美玉市第2次総合計画"),
                        relation(WELFARE, Side.ABOVE, "第3次小美玉市地域福祉計画"),
                        relation(SISTER, Side.BESIDE, "第3期小美玉市子ども・子育て支援事業計画")),
                KINDS);

        assertThat(map.above())
                .containsExactly(List.of(new Box("上位", "小美玉市第2次総合計画")), List.of(new Box("上位（福祉）", "第3次小美玉市地域福祉計画")));
        assertThat(map.beside()).containsExactly(new Box("姉妹", "第3期小美玉市子ども・子育て支援事業計画"));
    }

    @Test
    void theDrawingHoldsEveryTitleAndNothingThatATitleBringsIn() {
        PositionMap map = PositionMap.of(
                "計画",
                List.of(
                        relation(UPPER, Side.WITHIN, "内包"),
                        relation(UPPER, Side.BEFORE, "<script>x</script>"),
                        relation(UPPER, Side.AFTER, "後継")),
                KINDS);

        assertThat(PositionDrawing.svg(map))
                .startsWith("<svg")
                .contains("計画", "内包", "後継", "&lt;script")
                .doesNotContain("<script");
    }

    @Test
    void theArrowFromTheLastUpperPlanEndsAtThePlan() {
        PositionMap map = PositionMap.of(
                "計画",
                List.of(relation(UPPER, Side.ABOVE, "上"), relation(UPPER, Side.AFTER, "二行にわたるほど長い名前の、次の次の次の次の期の後継の計画")),
                KINDS);

        String svg = PositionDrawing.svg(map);

        assertThat(number(svg, "<line[^>]* y2=\"([0-9]+)\""))
                .isEqualTo(number(svg, "<rect[^>]* y=\"([0-9]+)\"[^>]*stroke-width=\"3\"") - 2);
    }

    /** The first of its kind. */
    private static int number(String svg, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(svg);
        assertThat(found.find()).as(pattern).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
