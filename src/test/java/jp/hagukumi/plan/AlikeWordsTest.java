package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlikeWordsTest {

    @Test
    void findsTheThreeWaysToWriteChildAlike() {
        assertThat(AlikeWords.writings("子供の安全")).contains("こどもの安全", "子どもの安全", "子供の安全");
    }

    @Test
    void findsFullAndHalfWidthAlike() {
        assertThat(AlikeWords.writings("１歳児ＡＢＣ")).contains("1歳児abc", "１歳児ａｂｃ");
        assertThat(AlikeWords.writings("1-01")).contains("１－０１");
    }
}
