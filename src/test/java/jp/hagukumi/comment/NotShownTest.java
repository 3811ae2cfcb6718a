package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Why something does not stand in a published result follows from what the office recorded. */
class NotShownTest {

    @Test
    void theCodesAreThoseOfEditionsThatWerePublished() {
        assertThat(Arrays.stream(NotShown.values()).map(one -> one.code() + " " + one))
                .containsExactly(
                        "N1 NO_CONSENT",
                        "N2 IDENTIFYING",
                        "N3 OFF_TOPIC",
                        "N4 ABUSIVE",
                        "N5 REPEATED",
                        "N6 LATE",
                        "N7 INCOMPLETE",
                        "N8 OUT_OF_AREA",
                        "N9 SUMMED_UP",
                        "N10 NO_OPINION",
                        "N11 OTHER");
    }

    @Test
    void whatIsSetAsideForAReasonHasTheCodeOfALetterMarkedForIt() {
        assertThat(NotShown.of(SetAsideReason.OFF_TOPIC)).isEqualTo(NotShown.of(LetterMark.OFF_TOPIC));
        assertThat(NotShown.of(RedactionReason.ABUSE)).isEqualTo(NotShown.of(LetterMark.ABUSIVE));
        assertThat(NotShown.of(SetAsideReason.PERSONAL)).isEqualTo(NotShown.of(RedactionReason.THIRD_PERSON));
    }
}
