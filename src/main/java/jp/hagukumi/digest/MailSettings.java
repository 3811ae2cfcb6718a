package jp.hagukumi.digest;

import java.time.Duration;
import jp.hagukumi.account.MailAddress;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StartRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the environment says about mail; the server's address and credentials are {@code spring.mail}'s, which
 * {@code application.yaml} fills from the same variables.
 *
 * @param host the mail server ({@code PORTAL_MAIL_HOST}); without one nothing is sent
 * @param from whose address mail bears as its sender ({@code PORTAL_MAIL_FROM})
 * @param link the address of the portal as its users reach it ({@code PORTAL_MAIL_LINK}), which a mail leads to
 * @param every how often the portal looks whether somebody's time has come
 */
@ConfigurationProperties("portal.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("") String from,
        @DefaultValue("") String link,
        @DefaultValue("1m") Duration every) {

    /** Half a setting would send mail that leads nowhere, or nothing, and be noticed weeks later. */
    public MailSettings {
        link = link.isBlank() || link.endsWith("/") ? link.strip() : link.strip() + "/";
        if (!host.isBlank()) {
            if (!link.matches("https?://[^\\s\\p{Cntrl}]+")) {
                throw new StartRefused("PORTAL_MAIL_HOST is set, so PORTAL_MAIL_LINK has to say the portal's address, "
                        + "such as https://portal.example.lg.jp/");
            }
            if (!isAddress(from)) {
                throw new StartRefused("PORTAL_MAIL_HOST is set, so PORTAL_MAIL_FROM has to say the sender's address, "
                        + "such as portal@example.lg.jp");
            }
        }
    }

    private static boolean isAddress(String from) {
        try {
            return MailAddress.read(from).isPresent();
        } catch (RuleViolation wrong) {
            return false;
        }
    }

    boolean sends() {
        return !host.isBlank();
    }
}
