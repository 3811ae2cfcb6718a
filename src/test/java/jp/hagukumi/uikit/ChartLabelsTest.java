package jp.hagukumi.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChartLabelsTest {

    @Test
    void aShortNameStaysOnOneLine() {
        assertThat(ChartLabels.wrap("保育課", 14, 3)).isEqualTo("保育課");
    }

    @Test
    void aLongNameBreaksIntoEvenLines() {
        assertThat(ChartLabels.wrap("1 子どもと親の健康を守る切れ目のない支援", 14, 3)).isEqualTo("1 子どもと親の健康を\n守る切れ目のない支援");
    }

    @Test
    void noLineBeginsWithAClosingMark() {
        assertThat(ChartLabels.wrap("あいうえお、かきくけこ。", 5, 5).lines())
                .noneMatch(line -> line.startsWith("、") || line.startsWith("。"));
    }

    @Test
    void aWordInKatakanaStaysWhole() {
        assertThat(ChartLabels.wrap("地域の子育てネットワークづくり", 9, 3).lines()).anyMatch(line -> line.contains("ネットワーク"));
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsNeverTorn() {
        String name = "𠮷𠮷𠮷𠮷𠮷𠮷𠮷";

        assertThat(ChartLabels.wrap(name, 3, 9).replace("\n", "")).isEqualTo(name);
        assertThat(ChartLabels.wrap(name, 3, 9).lines())
                .allMatch(line -> line.codePoints().allMatch(c -> c == "𠮷".codePointAt(0)));
    }

    @Test
    void whatDoesNotFitIsMarkedAsCut() {
        String label = ChartLabels.wrap("とても長い名前がいつまでも続いていく事業の名前", 5, 2);

        assertThat(label.lines()).hasSize(2).allMatch(line -> ChartLabels.halves(line) <= 10);
        assertThat(label).endsWith("…");
    }

    @Test
    void aWordLongerThanALineIsPartedAllTheSame() {
        assertThat(ChartLabels.wrap("Donaudampfschifffahrtsgesellschaft", 5, 9).lines())
                .allMatch(line -> line.length() <= 10);
    }
}
