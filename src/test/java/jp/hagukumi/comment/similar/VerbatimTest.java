package jp.hagukumi.comment.similar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only a citizen's own words once more, and what the office has said in its own. */
class VerbatimTest {

    private static final String LETTER =
            "病児保育は小学3年生までとなっていますが、共働きの家庭では高学年でも預け先がありません。" + "ほんとうに困っています。対象を6年生まで広げてください。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "対象を6年生まで広げてください。",
                "対象を６年生まで、広げてください",
                "病児保育は小学3年生までとなっていますが。対象を6年生まで広げてください。",
                "対象を6年生まで広げてください。病児保育は小学3年生までとなっていますが、共働きの家庭では高学年でも預け先がないです。"
            })
    void wordsOfTheLetterInWhateverOrderAreACopy(String told) {
        assertThat(Verbatim.isOf(told, LETTER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"病児保育の対象年齢の拡大について。", "病児保育の対象を小学校の高学年まで広げてほしいというご意見", "預け先", "。"})
    void whatTheOfficeSaysOfItIsNone(String told) {
        assertThat(Verbatim.isOf(told, "送迎の車が門の前に並びます。")).isFalse();
        assertThat(Verbatim.isOf(told, LETTER)).isEqualTo("預け先".equals(told));
    }

    @Test
    void aSummaryOfALongLetterIsNotACopyBecauseItSharesItsWords() {
        assertThat(Verbatim.isOf("共働きの家庭のため、病児保育の対象の学年を引き上げてほしい。", LETTER)).isFalse();
    }
}
