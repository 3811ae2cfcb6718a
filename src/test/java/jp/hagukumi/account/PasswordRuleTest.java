package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

/** SEC-01: length counts, composition does not, and nothing of a long password is cut off. */
class PasswordRuleTest {

    private static final String LETTERS = "さくらの木の下でbentoを食べた日";

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 64, 72, 73, 200})
    void takesPasswordsOfAnyLengthFromTwelve(int length) {
        assertThatCode(() -> OwnAccount.checkStrength(ofLength(length), "writer-hoiku"))
                .doesNotThrowAnyException();
    }

    @Test
    void takesTwelveLettersOfOneKind() {
        assertThatCode(() -> OwnAccount.checkStrength("ひだまりのえんがわでねこ", "writer-hoiku"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesElevenLetters() {
        refused(ofLength(11), "account.violation.passwordShort");
    }

    @Test
    void countsACharacterOutsideTheBasicPlaneOnce() {
        refused("𠮷𠮷𠮷𠮷abcdefg", "account.violation.passwordShort");
    }

    @Test
    void refusesWhatWouldKeepTheProcessorBusy() {
        refused(ofLength(201), "account.violation.passwordLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-writer-hoiku-1", "Password20260401", "kosodate-kosodate", "abababababababab"})
    void refusesWhatIsEasyToGuess(String password) {
        refused(password, "account.violation.passwordObvious");
    }

    @Test
    void looksAtEveryLetterOfALongPassword() {
        PasswordEncoder encoder = new AccountConfiguration().passwordEncoder();
        String hash = String.valueOf(encoder.encode(ofLength(200)));

        assertThat(encoder.matches(ofLength(199) + "!", hash)).isFalse();
        assertThat(encoder.matches(ofLength(200), hash)).isTrue();
    }

    private static void refused(String password, String key) {
        assertThatThrownBy(() -> OwnAccount.checkStrength(password, "writer-hoiku"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(key);
    }

    private static String ofLength(int length) {
        return LETTERS.repeat(length / LETTERS.length() + 1).substring(0, length);
    }
}
