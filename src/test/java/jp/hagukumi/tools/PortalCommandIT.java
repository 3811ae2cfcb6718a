package jp.hagukumi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.demo.DemoPlans;
import jp.hagukumi.test.SecondPortal;
import org.junit.jupiter.api.Test;

/** {@code ./portal import} and {@code export} as a person calls them: beside a running portal, and without one. */
class PortalCommandIT {

    private static final String TITLE = DemoPlans.kasaoka().header().title();

    private final Path home = SecondPortal.newHome();
    private final Path out = home.resolveSibling(home.getFileName() + ".out");
    private final Path workbook = home.resolveSibling(home.getFileName() + ".xlsx");

    @Test
    void workBesideARunningPortalAndWithoutOne() throws Exception {
        try (PortalProcess portal = PortalProcess.start(home, true, Map.of())) {
            assertThat(portal("export", "plan", TITLE, "--as", DemoPeople.VIEWER, "-o", workbook.toString()))
                    .as("%s", said())
                    .isZero();
            assertThat(portal("import", "plan", workbook.toString(), "--as", DemoPeople.LEAD, "--new"))
                    .as("%s", said())
                    .isZero();

            HomeDatabase database = new HomeDatabase(home);
            assertThat(database.first("select count(*) from plan_plan where title = ?", TITLE))
                    .isEqualTo("2");
            assertThat(portal.jvm().isAlive()).isTrue();
        }

        assertThat(portal("import", "plan", workbook.toString(), "--as", DemoPeople.LEAD, "--new", "--dry-run"))
                .as("%s", said())
                .isZero();
        assertThat(PortalProcess.database(home)).as("started for the moment").isEmpty();
        assertThat(home.resolve("kind")).hasContent("demo");
    }

    private int portal(String... words) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(Path.of("portal").toAbsolutePath().toString()),
                        Stream.of(words),
                        Stream.of("--home", home.toString()))
                .flatMap(part -> part)
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
    }

    private String said() throws IOException {
        return Files.readString(out);
    }
}
