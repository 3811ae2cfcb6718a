package jp.hagukumi.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import jp.hagukumi.shared.StartRefused;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    private static final Duration EVERY = Duration.ofMinutes(1);

    @Test
    void sendsNothingWithoutAServer() {
        assertThat(new MailSettings("", "", "", EVERY).sends()).isFalse();
    }

    @Test
    void endsTheLinkWithASlash() {
        assertThat(new MailSettings("mail", "a@b.jp", "https://portal.example.jp", EVERY).link())
                .isEqualTo("https://portal.example.jp/");
    }

    @Test
    void refusesToStartWithAServerButNoAddressesToName() {
        assertThatThrownBy(() -> new MailSettings("mail", "a@b.jp", "", EVERY))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PORTAL_MAIL_LINK");
        assertThatThrownBy(() -> new MailSettings("mail", "portal", "https://portal.example.jp/", EVERY))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PORTAL_MAIL_FROM");
    }
}
