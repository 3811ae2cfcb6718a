package jp.hagukumi.comment.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PurportTest {

    private static final String SICK_CARE = "病児保育を6年生まで広げてください。";
    private static final String OTHER_WORDS = "共働きなので、病児保育の対象を小学校6年生まで拡大してほしいです。";
    private static final String WINDOW = "窓口が遠いので、土曜日と日曜日も開けてほしいです。";
    private static final String LUNCH = "給食の量を増やしてください。";

    @Test
    void whatSaysTheSameInOtherWordsIsKin() {
        assertThat(kin(SICK_CARE, 0.3, OTHER_WORDS, WINDOW, LUNCH)).containsExactly(OTHER_WORDS);
    }

    @Test
    void theNearestStandsFirst() {
        assertThat(kin(SICK_CARE, 0.2, OTHER_WORDS, "病児保育を６年生まで広げて下さい！", WINDOW))
                .containsExactly("病児保育を６年生まで広げて下さい！", OTHER_WORDS);
    }

    @Test
    void politeEndingsMakeNoKin() {
        assertThat(kin(LUNCH, 0.2, "道を直してください。", "本を増やしてください。".replace("増やし", "買っ")))
                .isEmpty();
    }

    @Test
    void whatEverybodySpeaksOfSaysLessThanWhatFewDo() {
        String one = "保育園の駐車場が狭いです。";
        List<String> others = List.of("保育園の給食を見たい。", "保育園の庭を広く。", "保育園の先生を増やす。", "学校の駐車場が狭い。");

        assertThat(kin(one, 0.1, others.toArray(String[]::new))).startsWith("学校の駐車場が狭い。");
    }

    @Test
    void aTextWithoutARunIsKinToNothing() {
        assertThat(kin("。", 0, SICK_CARE)).isEmpty();
        assertThat(kin(SICK_CARE, 0.01, "", "。")).isEmpty();
    }

    private static List<String> kin(String one, double least, String... others) {
        Map<String, Purport> purports = new LinkedHashMap<>();
        for (String other : others) {
            purports.put(other, Purport.of(other));
        }
        return Purport.of(one).kin(purports, least).stream()
                .map(Purport.Kin::key)
                .toList();
    }
}
