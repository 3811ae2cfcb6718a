package jp.hagukumi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hagukumi.shared.FigureText.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into a field for figures, and what it is taken for. */
class FigureTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|",
                "12|12|",
                "1234|1234|",
                "1,234|1234|",
                "12,345,678|12345678|",
                "40.0|40.0|",
                ".5|0.5|",
                "007|7|",
                "１２３|123|",
                "１，２３４|1234|",
                "４６．７|46.7|",
                "　５ |5|",
                "+3|3|",
                "＋３|3|",
                "-5|-5|",
                "－５|-5|",
                "−5|-5|",
                "▲5|-5|",
                "▲ 1,234|-1234|",
                "△０．５|-0.5|",
                "ー5|-5|",
                "–5|-5|",
                "120人|120|人",
                "１，２０３ 人|1203|人",
                "12.5%|12.5|%",
                "１２．５％|12.5|%",
                "3.1‰|3.1|‰",
                "18か所|18|か所",
                "18ヶ所|18|ヶ所",
                "5千円|5|千円",
                "7,800人日|7800|人日",
                "250ＨＡ|250|HA",
                "▲3ポイント|-3|ポイント"
            })
    void aFigureIsUnderstoodHoweverItIsTyped(String written, String number, String unit) {
        FigureText read = FigureText.read(written);

        assertThat(read.kind()).isEqualTo(Kind.NUMBER);
        assertThat(read.number()).hasToString(number);
        assertThat(read.behind()).isEqualTo(unit == null ? "" : unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "　", "-", "－", "ー", "―", "—", "–", "−", "…", "……", "‥", "...", "・・・", "－ －", "---"})
    void aDashAndDotsAreNoValueAndNotZero(String written) {
        FigureText read = FigureText.read(written);

        assertThat(read.kind()).isEqualTo(Kind.NO_VALUE);
        assertThat(read.number()).isNull();
        assertThat(read.taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "増加", "実施", "↑", "○", "約100", "100以上", "1～2", "1-2", "5割", "1,23", "12,34,567", "1.2万人", "1 000", "5.",
                        "1.2.3",
                "①", "10³", "5²", "½", "Ⅳ", "三人", "1e5", "0x1f", "(5)", "--5", "▲", "5%%", "5人増", "令和6年度",
                        "1234567890123456",
                "1.1234567"
            })
    void whatCanBeTakenInTwoWaysIsTakenForWords(String written) {
        FigureText read = FigureText.read(written);

        assertThat(read.kind()).isEqualTo(Kind.WORDS);
        assertThat(read.taken()).isEqualTo(written);
        assertThat(read.differs()).isFalse();
    }

    @Test
    void whatIsTakenForSomethingElseIsSaid() {
        assertThat(FigureText.read("1234").differs()).isFalse();
        assertThat(FigureText.read("１２３４").differs()).isTrue();
        assertThat(FigureText.read("1,234").taken()).isEqualTo("1234");
        assertThat(FigureText.read("…").differs()).isTrue();
        assertThat(FigureText.read("").differs()).isFalse();
    }

    @Test
    void theUnitAskedForIsUnderstoodEvenIfNobodyElseUsesIt() {
        assertThat(FigureText.read("3そう").kind()).isEqualTo(Kind.WORDS);
        assertThat(FigureText.read("3そう", "そう").number()).hasToString("3");
    }

    @Test
    void anotherUnitThanTheOneAskedForIsNoticed() {
        assertThat(FigureText.read("3.1‰").hasOtherUnit("%")).isTrue();
        assertThat(FigureText.read("3.1％").hasOtherUnit("%")).isFalse();
        assertThat(FigureText.read("3.1").hasOtherUnit("%")).isFalse();
    }

    @Test
    void aLongTextIsNotSearched() {
        assertThat(FigureText.read("1".repeat(100_000)).kind()).isEqualTo(Kind.WORDS);
    }
}
