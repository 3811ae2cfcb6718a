package jp.hagukumi.plan.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextSheetTest {

    @Test
    void aLongTextGoesOnInTheNextCellWithoutTearingACharacterApart() {
        String body = "あ".repeat(31_999) + "𠮷".repeat(20_000);

        List<String> parts = TextSheet.parts(body);

        assertThat(parts)
                .hasSize(4)
                .allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(32_000));
        assertThat(parts.getFirst()).endsWith("あ");
        assertThat(String.join("", parts)).isEqualTo(body);
    }

    @Test
    void theLongestTextFits() {
        String body = "𠮷".repeat(PlanText.BODY_MAX / 2) + "い".repeat(PlanText.BODY_MAX / 2 - 30_000);

        assertThat(String.join("", TextSheet.parts(body))).isEqualTo(body);
    }
}
