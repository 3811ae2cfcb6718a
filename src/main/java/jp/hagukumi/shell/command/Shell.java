package jp.hagukumi.shell.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.hagukumi.account.ShellAccounts;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.ShellCall;
import jp.hagukumi.shared.ShellCommand;
import jp.hagukumi.shared.ShellCommand.Outcome;
import jp.hagukumi.shared.StartRefused;
import jp.hagukumi.shared.Words;
import jp.hagukumi.shell.command.ShellArguments.Misused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/**
 * Runs one command in a process of its own: the portal's services without its pages, in the home that the environment
 * names, whether or not a portal runs there. Why whoever runs the shell may name any person:
 * docs/decisions/0070-who-runs-the-shell-owns-the-home.md
 */
public final class Shell {

    /** The first argument of the jar that asks for a command instead of the portal. */
    public static final String WORD = "shell";

    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);

    /** They need a web server. */
    private static final List<String> PAGES = List.of(
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig");

    private final Class<?> application;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    /** @param environment names the home, the database, the caller's folder and language */
    public Shell(Class<?> application, Map<String, String> environment, PrintStream out, PrintStream err) {
        this.application = application;
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /**
     * Does what the words say.
     *
     * @return the exit code
     */
    public int run(List<String> words) {
        return guarded(() -> {
            // What cannot be understood is told before anything is started.
            ShellArguments arguments = ShellArguments.of(words);
            try (Opened portal = open()) {
                return portal.run(arguments);
            }
        });
    }

    /** @param settings further settings of the portal, such as {@code --portal.home=…} */
    Opened open(String... settings) {
        String[] own = {
            "--portal.shell=true",
            "--spring.main.lazy-initialization=true",
            "--spring.main.log-startup-info=false",
            "--spring.autoconfigure.exclude=" + String.join(",", PAGES),
            // What went wrong is said on the shell, once and in a sentence.
            "--logging.level.root=off",
            "--logging.level.jp.hagukumi=off",
            "--logging.level.jp.hagukumi.shell.command=error"
        };
        return new Opened(new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(Arrays.stream(own), Arrays.stream(settings)).toArray(String[]::new)));
    }

    private int guarded(Supplier<Outcome> deed) {
        try {
            return deed.get().code();
        } catch (Misused misused) {
            err.println(misused.getMessage());
            return Outcome.MISUSED.code();
        } catch (RuntimeException failed) {
            err.println(refusal(failed).orElseGet(() -> {
                LOG.error("The command failed.", failed);
                return "The command failed: " + failed;
            }));
            return Outcome.FAILED.code();
        }
    }

    /** The portal's services, ready for commands. */
    final class Opened implements AutoCloseable {

        private final ConfigurableApplicationContext portal;

        private Opened(ConfigurableApplicationContext portal) {
            this.portal = portal;
        }

        int run(List<String> words) {
            return guarded(() -> run(ShellArguments.of(words)));
        }

        private Outcome run(ShellArguments arguments) {
            ShellCommand command = portal.getBeansOfType(ShellCommand.class).values().stream()
                    .filter(offered -> offered.name().equals(arguments.command()))
                    .findFirst()
                    .orElseThrow(() -> new Misused("'" + arguments.command() + "' is not a command."));
            arguments.allow(command.options());
            ShellCall call =
                    new ShellCall(arguments.operands(), arguments.options(), from(), Words.in(language()), out, err);
            ShellAccounts accounts = portal.getBean(ShellAccounts.class);
            try {
                accounts.actAs(arguments.login());
                return command.run(call);
            } catch (ShellAccounts.Unknown nobody) {
                call.complain(nobody.key(), nobody.arguments());
                return Outcome.NOT_ALLOWED;
            } catch (AccessDeniedException refused) {
                call.complain("shell.Shell.notAllowed", arguments.login());
                return Outcome.NOT_ALLOWED;
            } catch (RuleViolation broken) {
                call.complain(broken.key(), broken.arguments());
                return Outcome.REFUSED;
            } finally {
                accounts.leave();
            }
        }

        @Override
        public void close() {
            portal.close();
        }
    }

    private Path from() {
        return Path.of(environment.getOrDefault("PORTAL_CALLED_FROM", "")).toAbsolutePath();
    }

    /** Japanese, unless the terminal says English. */
    private Locale language() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .filter(value -> value.startsWith("en"))
                        .isPresent()
                ? Words.ENGLISH
                : Words.JAPANESE;
    }

    private static Optional<String> refusal(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(StartRefused.class::isInstance)
                .map(refused -> String.valueOf(refused.getMessage()))
                .findFirst();
    }
}
