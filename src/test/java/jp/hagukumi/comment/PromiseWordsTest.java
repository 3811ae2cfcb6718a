package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "対象を広げることを検討します。, 検討します",
        "窓口の充実に努めます。, 努めます",
        "よりよい保育に努めてまいります。, 努めてまいります",
        "説明会を実施する予定です。, 実施する予定",
        "今後、周知の方法を工夫します。, 今後",
        "令和9年度に開設します。, 令和9年度に",
        "令和８年度中に始めます。, 令和８年度中に",
        "2027年4月から広げます。, 2027年4月から",
        "来年度から始めます。, 来年度から",
    })
    void findsWhatIsPromised(String sentence, String words) {
        assertThat(PromiseWords.in(sentence, TODAY))
                .singleElement()
                .satisfies(found -> assertThat(found.sentence().substring(found.begin(), found.end()))
                        .isEqualTo(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "いただいたご意見は、今後の参考とさせていただきます。",
                "ご意見を検討しました。",
                "令和7年度に開設しました。",
                "平成30年度から行っています。",
                "本計画は令和9年度までを計画期間としています。",
                "案のとおりとします。"
            })
    void findsNoPromiseInWhatOnlyLooksLikeOne(String sentence) {
        assertThat(PromiseWords.in(sentence, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "令和8年度に検討します。, 2027-03-31",
        "令和８年度末までに実施します。, 2027-03-31",
        "Ｒ9年度に実施します。, 2028-03-31",
        "2027年度から実施します。, 2028-03-31",
        "令和9年に実施します。, 2027-12-31",
        "令和9年2月に実施します。, 2027-02-28",
        "今年度中に検討します。, 2027-03-31",
        "次年度の実施に向けて検討します。, 2028-03-31",
        "令和7年度の結果をもとに令和9年度に実施します。, 2028-03-31",
        "検討します。,",
    })
    void readsUntilWhen(String sentence, LocalDate due) {
        assertThat(PromiseWords.in(sentence, TODAY))
                .extracting(PromiseWords.Found::due)
                .containsExactly(due);
    }

    @Test
    void findsEachSentenceOnceWhereverItStands() {
        String text = "ご意見のとおりです。\n対象を検討します。場所も検討します。\n対象を検討します。";

        assertThat(PromiseWords.in(text, TODAY))
                .extracting(PromiseWords.Found::sentence)
                .containsExactly("対象を検討します。", "場所も検討します。");
    }

    @Test
    void aYearIsToComeUntilItsLastDay() {
        assertThat(PromiseWords.in("令和8年度に開設です。", LocalDate.of(2027, 3, 31))).hasSize(1);
        assertThat(PromiseWords.in("令和8年度に開設です。", LocalDate.of(2027, 4, 1))).isEmpty();
    }
}
