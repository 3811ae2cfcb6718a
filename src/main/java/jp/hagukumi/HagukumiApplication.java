package jp.hagukumi;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import jp.hagukumi.shell.command.Shell;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The portal: one deployable, its modules the packages beside this class. */
@SpringBootApplication
@Modulithic(sharedModules = {"shared", "uikit", "workbook"})
@StyleSheet(Lumo.STYLESHEET)
public class HagukumiApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        // The server's own language must not decide what a Japanese clerk reads.
        Locale.setDefault(Locale.JAPANESE);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        if (args.length > 0 && args[0].equals(Shell.WORD)) {
            Shell shell = new Shell(HagukumiApplication.class, System.getenv(), System.out, System.err);
            System.exit(shell.run(List.of(args).subList(1, args.length)));
        }
        SpringApplication.run(HagukumiApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("robots", "noindex");
        settings.setViewport("width=device-width, initial-scale=1");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
