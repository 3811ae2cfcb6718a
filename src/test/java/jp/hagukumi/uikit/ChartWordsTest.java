package jp.hagukumi.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChartWordsTest {

    private static final ChartWords JAPANESE = ChartWords.in(Locale.JAPANESE);
    private static final ChartWords ENGLISH = ChartWords.in(Locale.ENGLISH);

    @Test
    void tellsWhyThereIsNoValueWhereSomebodyHasSaidIt() {
        ChartData indicator = ChartExamples.indicator();

        assertThat(ChartWords.in(Locale.JAPANESE).table(indicator).rows().get(1).cells())
                .containsExactly("値なし（調査年でない）", "値なし（調査年でない）", "値なし");
        assertThat(ChartWords.in(Locale.JAPANESE).spoken(indicator))
                .contains("令和5年度は小学生 値なし（調査年でない）")
                .contains("令和7年度は小学生 値なし、");
    }

    @Test
    void unitAndDayAreSaidInTheJapaneseEra() {
        assertThat(JAPANESE.basis(ChartExamples.ratings())).isEqualTo("単位: 事業・令和8年11月20日（金）現在");
    }

    @Test
    void unitAndDayAreSaidInEnglish() {
        assertThat(ENGLISH.basis(ChartExamples.ratings())).isEqualTo("Unit: 事業, as of Fri 20 Nov 2026");
    }

    @Test
    void theSpokenLabelSaysTitleUnitDayAndEachValue() {
        assertThat(JAPANESE.spoken(ChartExamples.progress()))
                .isEqualTo("課ごとの受理の割合。単位: %・令和8年11月20日（金）現在。 保育課は受理 58.3。 子ども家庭課は受理 76.2。 教育総務課は受理 値なし。");
    }

    @Test
    void theSpokenLabelExistsInEnglish() {
        assertThat(ENGLISH.spoken(ChartExamples.progress()))
                .startsWith("課ごとの受理の割合. Unit: %, as of Fri 20 Nov 2026. 保育課: 受理 58.3.")
                .endsWith("教育総務課: 受理 no value.");
    }

    @Test
    void theTableOfAStackHasItsSums() {
        ChartWords.Table table = JAPANESE.table(ChartExamples.ratings());

        assertThat(table.head()).startsWith("項目", "A 計画どおり").endsWith("評価なし", "計");
        assertThat(table.rows().get(2).cells()).containsExactly("3", "4", "値なし", "2", "5", "14");
        assertThat(table.foot().orElseThrow().cells()).containsExactly("22", "27", "6", "3", "8", "66");
    }

    @Test
    void sharesAreNotAddedUp() {
        ChartWords.Table table = JAPANESE.table(ChartExamples.progress());

        assertThat(table.head()).containsExactly("項目", "受理");
        assertThat(table.foot()).isEmpty();
    }

    @Test
    void aNumberKeepsTheDecimalsItWasGiven() {
        assertThat(JAPANESE.number(new BigDecimal("12310"))).isEqualTo("12,310");
        assertThat(JAPANESE.number(new BigDecimal("62.0"))).isEqualTo("62.0");
        assertThat(JAPANESE.number(null)).isEqualTo("値なし");
    }
}
