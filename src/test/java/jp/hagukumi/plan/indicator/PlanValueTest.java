package jp.hagukumi.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PlanValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "４６．７％|46.7",
                "40.0|40.0",
                "1,234人|1234",
                "▲3|-3",
                "割合の増加|割合の増加",
                "↑|↑",
                "実施→継続|実施→継続",
                "0%|0",
                "－|''",
                "…|''"
            })
    void keepsNumbersPlainAndWordsAsTheyArePrinted(String typed, String kept) {
        assertThat(PlanValue.read(typed, "%").text()).isEqualTo(kept);
    }

    @Test
    void noValueIsNotZero() {
        assertThat(PlanValue.read("－", "").number()).isEmpty();
        assertThat(PlanValue.read("－", "").isNone()).isTrue();
        assertThat(PlanValue.read("0", "").isNone()).isFalse();
    }

    @Test
    void longWordsAreRefused() {
        assertThatThrownBy(() -> new PlanValue("あ".repeat(201)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("plan.violation.valueTooLong");
    }

    @Test
    void isAPlainTextWhereItIsKept() {
        JsonMapper json = JsonMapper.builder().build();

        assertThat(json.writeValueAsString(new PlanValue("46.7"))).isEqualTo("\"46.7\"");
        assertThat(json.readValue("\"割合の増加\"", PlanValue.class)).isEqualTo(new PlanValue("割合の増加"));
    }

    @ParameterizedTest
    @CsvSource({"割合の増加,UP", "↑,UP", "待機児童の減少,DOWN", "↓,DOWN", "→,LEVEL", "現状維持,LEVEL", "水準を維持する,LEVEL"})
    void knowsTheDirectionsThatPlansName(String text, Trend trend) {
        assertThat(PlanWords.trend(text)).hasValue(trend);
    }

    @ParameterizedTest
    @CsvSource({"増加を抑える", "実施→継続", "40", "''"})
    void takesNoOtherWordsForADirection(String text) {
        assertThat(PlanWords.trend(text)).isEmpty();
    }
}
