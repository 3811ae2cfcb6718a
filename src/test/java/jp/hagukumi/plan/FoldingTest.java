package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    /** Both sides are what somebody might type for what somebody else wrote. */
    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource({
        "子供の安全, こどもの安全",
        "子ども・子育て支援, こども・子育て支援",
        "コドモ, 子ども",
        "障がい児, 障害児",
        "障碍, 障がい",
        "ＡＢＣ１２３, abc123",
        "ｺﾄﾞﾓ, こども",
        "ﾊﾟﾊﾟママ, ぱぱまま",
        "ヤングケアラー, やんぐけあらー",
        "ヴァイオリン, ゔぁいおりん",
        "１－０４, 1-04",
        "1‐04, 1−04",
        "令和７年度〜令和１１年度, 令和7年度～令和11年度",
        "㈱, (株)",
        "①, 1",
        "髙﨑, 高崎",
        "𠮷野, 吉野",
        "㌔, きろ"
    })
    void findsAlikeWhatMeansTheSame(String one, String other) {
        assertThat(Folding.words(one).text()).isEqualTo(Folding.words(other).text());
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"か, が", "は, ぱ", "子, 供", "保育, 保護", "つ, っ", "放課後, 放課"})
    void keepsApartWhatMeansSomethingElse(String one, String other) {
        assertThat(Folding.words(one).text()).isNotEqualTo(Folding.words(other).text());
    }

    @Test
    void leavesOutSpacesAndLineBreaksWithinAText() {
        assertThat(Folding.words("子育て 　支援\n事業").text()).isEqualTo("子育て支援事業");
    }

    @Test
    void leavesOutTheChoiceBetweenVariantsOfACharacter() {
        assertThat(Folding.words("葛\uDB40\uDD00城").text()).isEqualTo("葛城");
    }

    @Test
    void knowsWhichStretchEveryCharacterStandsFor() {
        Folded folded = Folding.words("①ｶﾞ 子供");

        assertThat(folded.text()).isEqualTo("1がこども");
        assertThat(folded.start(0)).isZero();
        assertThat(folded.end(1)).isEqualTo(1);
        assertThat(folded.start(1)).isEqualTo(1);
        assertThat(folded.end(2)).isEqualTo(3);
        assertThat(folded.start(2)).isEqualTo(4);
        assertThat(folded.end(5)).isEqualTo(6);
    }

    @Test
    void foldsNothingToNothing() {
        assertThat(Folding.words("").text()).isEmpty();
        assertThat(Folding.words(" \n").text()).isEmpty();
    }
}
