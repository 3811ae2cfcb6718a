package jp.hagukumi.digest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class DigestConfiguration {

    /** Looks at the clock, in the portal itself: neither in a demo nor in a command of the shell beside it. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnBooleanProperty(name = "portal.demo", havingValue = false, matchIfMissing = true)
    @ConditionalOnBooleanProperty(name = "portal.shell", havingValue = false, matchIfMissing = true)
    static class EveryMinute {

        private final DigestRun run;

        EveryMinute(DigestRun run) {
            this.run = run;
        }

        @Scheduled(fixedDelayString = "${portal.mail.every}", initialDelayString = "${portal.mail.every}")
        void look() {
            run.run();
        }
    }
}
