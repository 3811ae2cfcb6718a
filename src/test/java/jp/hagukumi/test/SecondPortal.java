package jp.hagukumi.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hagukumi.HagukumiApplication;
import jp.hagukumi.account.AccountFixtures;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** A portal beside the shared one, for what needs other settings or another database. */
public final class SecondPortal implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Path home;
    private final SecurityContextHolderStrategy strategyBefore;

    private SecondPortal(
            ConfigurableApplicationContext context, Path home, SecurityContextHolderStrategy strategyBefore) {
        this.strategyBefore = strategyBefore;
        this.context = context;
        this.home = home;
    }

    public static Path newHome() {
        try {
            Path homes = Files.createDirectories(Path.of("target", "it-homes"));
            return Files.createTempDirectory(homes.toAbsolutePath(), "second-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts with settings beyond the home and a free port. */
    public static SecondPortal start(Path home, Map<String, String> settings) {
        List<String> arguments = new ArrayList<>(List.of("--portal.home=" + home, "--portal.port=0"));
        settings.forEach((key, value) -> arguments.add("--" + key + "=" + value));
        SecurityContextHolderStrategy before = SecurityContextHolder.getContextHolderStrategy();
        SpringApplication application = new SpringApplication(HagukumiApplication.class);
        return new SecondPortal(application.run(arguments.toArray(String[]::new)), home, before);
    }

    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** For views without a browser. */
    public ApplicationContext context() {
        return context;
    }

    /** For beans that only tests make. */
    public AutowireCapableBeanFactory beans() {
        return context.getAutowireCapableBeanFactory();
    }

    /** The people of the demo, to act as each of them; they are there after {@link Office#reset}. */
    public Office office() {
        return new Office(get(JdbcClient.class), AccountFixtures.demoAccounts(beans()));
    }

    public Path home() {
        return home;
    }

    @Override
    public void close() {
        context.close();
        // The strategy is one for the whole JVM; the shared portal needs its own back.
        SecurityContextHolder.setContextHolderStrategy(strategyBefore);
    }
}
