package jp.hagukumi.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A home of its own below target/ for each test run. */
class TestHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path homes = Files.createDirectories(Path.of("target", "it-homes"));
            Path home = Files.createTempDirectory(homes.toAbsolutePath(), "home-");
            TestPropertyValues.of(
                            "portal.home=" + home,
                            "portal.port=0",
                            "portal.mail.host=127.0.0.1",
                            "portal.mail.port=" + MailServer.get().port(),
                            "portal.mail.from=" + MailServer.SENDER,
                            "portal.mail.link=" + MailServer.PORTAL,
                            // Tests look at the clock themselves.
                            "portal.mail.every=30d")
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
