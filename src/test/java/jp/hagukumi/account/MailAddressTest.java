package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"hoiku@city.example.jp", "t.yamada+kodomo@pref-city.lg.jp", "a@b.jp"})
    void takesPlainAddresses(String typed) {
        assertThat(MailAddress.read(" " + typed + " ")).contains(new MailAddress(typed));
    }

    @Test
    void takesFullWidthLettersForWhatTheyMean() {
        assertThat(MailAddress.read("ｈｏｉｋｕ＠city．example．jp")).contains(new MailAddress("hoiku@city.example.jp"));
    }

    @Test
    void isNoneWhereNothingWasTyped() {
        assertThat(MailAddress.read(" 　")).isEmpty();
    }

    /** SEC-54: nobody writes headers or further readers into a mail through an address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoiku",
                "hoiku@",
                "hoiku@city",
                "@city.example.jp",
                "a..b@city.example.jp",
                "hoiku@city..jp",
                "hoiku@-city.jp",
                "a@b.jp\r\nBcc: c@d.jp",
                "a@b.jp\nBcc:c@d.jp",
                "a@b.jp,c@d.jp",
                "a@b.jp;c@d.jp",
                "山田 <a@b.jp>",
                "\"a b\"@c.jp",
                "a b@c.jp",
                "a@b.jp\u2028x",
                "a@b.jp\u0000"
            })
    void refusesWhatIsNoPlainAddress(String typed) {
        assertThatThrownBy(() -> MailAddress.read(typed))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("account.violation.mailForm");
    }

    @Test
    void refusesWhatIsTooLong() {
        String label = "a".repeat(60);
        String local = "b".repeat(64);

        assertThat(MailAddress.read(local + "@" + label + "." + label + ".jp")).isPresent();
        assertThatThrownBy(() -> MailAddress.read("b" + local + "@" + label + ".jp"))
                .hasMessage("account.violation.mailForm");
        assertThatThrownBy(() -> MailAddress.read(local + "@" + (label + ".").repeat(4) + "jp"))
                .hasMessage("account.violation.mailForm");
    }
}
