package jp.hagukumi.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.shell.command.ShellArguments.Misused;
import org.junit.jupiter.api.Test;

class ShellArgumentsTest {

    @Test
    void takesACommandLineApart() {
        ShellArguments arguments = ShellArguments.of(
                List.of("import", "plan", "--dry-run", "a b.xlsx", "--as", "lead", "--reason", "--none--"));

        assertThat(arguments.command()).isEqualTo("import plan");
        assertThat(arguments.login()).isEqualTo("lead");
        assertThat(arguments.operands()).containsExactly("a b.xlsx");
        assertThat(arguments.options()).containsOnly(Map.entry("--dry-run", ""), Map.entry("--reason", "--none--"));
    }

    @Test
    void knowsTheShortNameOfTheOutput() {
        assertThat(ShellArguments.of(List.of("export", "plan", "x", "-o", "y", "--as", "lead"))
                        .options())
                .containsOnly(Map.entry("--output", "y"));
    }

    @Test
    void refusesWhatCanBeMeantInTwoWays() {
        for (List<String> words : List.of(
                List.of("import"),
                List.of("import", "plan", "x"),
                List.of("import", "plan", "x", "--as"),
                List.of("import", "plan", "x", "--as", "lead", "--as", "viewer"))) {
            assertThatThrownBy(() -> ShellArguments.of(words)).as("%s", words).isInstanceOf(Misused.class);
        }
    }

    @Test
    void refusesOptionsThatTheCommandDoesNotKnow() {
        ShellArguments arguments = ShellArguments.of(List.of("export", "plan", "x", "--as", "lead", "--plan", "y"));

        arguments.allow(Set.of("--plan"));
        assertThatThrownBy(() -> arguments.allow(Set.of("--output")))
                .isInstanceOf(Misused.class)
                .hasMessageContaining("--plan");
    }

    @Test
    void saysThatItIsMisusedBeforeAnythingIsStarted() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(said, true, java.nio.charset.StandardCharsets.UTF_8);

        // Not an application at all: starting it would fail with another code.
        assertThat(new Shell(String.class, Map.of(), print, print).run(List.of("import", "plan", "x")))
                .isEqualTo(2);
        assertThat(said.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("--as");
    }
}
