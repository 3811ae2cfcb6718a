package jp.hagukumi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./portal run} in a folder of its own, with a JDK that only writes down what it is asked. */
@Timeout(60)
class PortalScriptTest {

    /** Unpacks one file, and as the portal says that it is ready; a real one stays until it is ended. */
    private static final String JAVA = """
            #!/bin/sh
            last=
            for word in "$@"; do
                case $word in
                extract) asked=extract ;;
                -XX:AOTCacheOutput=*) asked=practice ;;
                shell) asked=shell ;;
                esac
                last=$word
            done
            case ${asked:-run} in
            extract) mkdir -p "$last" && echo whole >"$last/hagukumi.jar" ;;
            shell)
                echo "home $PORTAL_HOME demo $PORTAL_DEMO from $PORTAL_CALLED_FROM" >commanded
                while [ "$1" != shell ]; do shift; done
                printf '[%s]\n' "$@" >>commanded
                exit 3
                ;;
            practice) echo practice >>practised; echo "is ready at" ;;
            run)
                echo "$last" >started
                if [ -f stay ]; then sleep 60 & trap 'kill $!' TERM; wait; fi
                ;;
            esac
            """;

    @TempDir
    Path clone;

    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void prepare() throws IOException {
        Files.copy(Path.of("portal"), clone.resolve("portal"));
        executable(clone.resolve("portal"));
        program("jdk/bin/java", JAVA);
        program("jdk/bin/javac", "#!/bin/sh\necho javac 25.0.1\n");
        jar("one");
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroy);
    }

    @Test
    void aNewJarLeavesARunningPortalItsFiles() throws Exception {
        Files.createFile(clone.resolve("stay"));
        Process running = begin();
        String files = awaitStarted();
        Files.delete(clone.resolve("stay"));
        Files.delete(clone.resolve("started"));

        jar("another");
        assertThat(begin().waitFor()).isZero();

        assertThat(awaitStarted()).isNotEqualTo(files);
        assertThat(clone.resolve(files)).hasContent("whole");

        running.destroy();
        running.waitFor();
        jar("a third");
        assertThat(begin().waitFor()).isZero();
        assertThat(clone.resolve(files)).doesNotExist();
        assertThat(apps()).hasSize(1);
    }

    @Test
    void practisesAgainOnlyWhenTheJarIsAnother() throws Exception {
        assertThat(begin().waitFor()).isZero();
        jar("one");
        assertThat(begin().waitFor()).isZero();
        assertThat(begin().waitFor()).isZero();

        assertThat(clone.resolve("practised")).hasContent("practice");
    }

    @Test
    void refusesAMachineForWhichThereIsNoEmbeddedDatabase() throws Exception {
        program("bin/uname", "#!/bin/sh\n[ \"$1\" = -s ] && echo Darwin || echo arm64\n");

        assertThat(begin().waitFor()).isEqualTo(1);
        assertThat(clone.resolve("log")).content().contains("Linux x86-64 only", "Darwin arm64", "PORTAL_DB_URL");
        assertThat(begin(Map.of("PORTAL_DB_URL", "jdbc:mariadb://db/x")).waitFor())
                .isZero();
    }

    @Test
    void handsACommandToTheJarWordByWordAndTellsItsExitCode() throws Exception {
        Files.createDirectories(clone.resolve("home"));

        Process command = begin(
                Map.of(),
                "import",
                "plan",
                "a plan.xlsx",
                "--home",
                "home",
                "--as",
                "lead",
                "--reason",
                "$1 'x' \"y\"");

        assertThat(command.waitFor()).isEqualTo(3);
        assertThat(clone.resolve("commanded")).content().isEqualTo("""
                        home %1$s/home demo false from %1$s
                        [shell]
                        [import]
                        [plan]
                        [a plan.xlsx]
                        [--as]
                        [lead]
                        [--reason]
                        [$1 'x' "y"]
                        """.formatted(clone.toRealPath()));
    }

    @Test
    void refusesACommandInAHomeThatIsNotThereAndMakesNone() throws Exception {
        assertThat(begin(Map.of(), "export", "plan", "x", "--as", "lead", "--home", "none")
                        .waitFor())
                .isEqualTo(1);
        assertThat(clone.resolve("none")).doesNotExist();
        assertThat(begin(Map.of(), "export", "everything").waitFor()).isEqualTo(2);
        assertThat(clone.resolve("commanded")).doesNotExist();
    }

    private Process begin() throws IOException {
        return begin(Map.of());
    }

    private Process begin(Map<String, String> variables) throws IOException {
        return begin(variables, "run", "--home", "home");
    }

    private Process begin(Map<String, String> variables, String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of("./portal"), Stream.of(words)).toList())
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .redirectOutput(clone.resolve("log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        builder.environment().put("JAVA_HOME", clone.resolve("jdk").toString());
        builder.environment().put("PATH", clone.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().putAll(variables);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** The jar that the portal was started from. */
    private String awaitStarted() throws IOException, InterruptedException {
        Path note = clone.resolve("started");
        while (!Files.exists(note) || Files.readString(note).isBlank()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return Files.readString(note).strip();
    }

    private List<Path> apps() throws IOException {
        try (Stream<Path> files = Files.list(clone.resolve("target"))) {
            return files.filter(Files::isDirectory)
                    .filter(file -> file.getFileName().toString().startsWith("app"))
                    .toList();
        }
    }

    /** What the script takes for a whole jar. */
    private void jar(String content) throws IOException {
        Files.createDirectories(clone.resolve("target"));
        Files.writeString(
                clone.resolve("target/hagukumi.jar"), "BOOT-INF/classes/ " + content + "\nPK" + "\0".repeat(20));
    }

    private void program(String path, String text) throws IOException {
        Path file = clone.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        executable(file);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
