package jp.hagukumi.shared;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a command was called.
 *
 * @param operands what stands behind the command's name and is no option
 * @param options with their values; a flag's is empty
 * @param from the folder that relative paths start from
 * @param out for what was asked
 * @param err for why it cannot be had
 */
public record ShellCall(
        List<String> operands, Map<String, String> options, Path from, Words words, PrintStream out, PrintStream err) {

    public ShellCall {
        operands = List.copyOf(operands);
        options = Map.copyOf(options);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public boolean has(String flag) {
        return options.containsKey(flag);
    }

    /** A file as the caller named it. */
    public Path file(String name) {
        return from.resolve(name).normalize();
    }

    /** As {@link #file(String)}; says so and gives none if it cannot be read. */
    public Optional<Path> readable(String name) {
        Path file = file(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            complain("common.file.notReadable", file);
            return Optional.empty();
        }
        return Optional.of(file);
    }

    /** Prints a sentence of the translation files. */
    public void say(String key, Object... arguments) {
        out.println(words.say(key, arguments));
    }

    /** Prints a sentence about why not. */
    public void complain(String key, Object... arguments) {
        err.println(words.say(key, arguments));
    }

    /** Writes a file and says where. Whoever reads it meanwhile finds the old one or the new one, never half of it. */
    public ShellCommand.Outcome write(byte[] content, Path file) {
        try {
            Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".export-", ".tmp");
            try {
                Files.write(beside, content);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException unwritable) {
            complain("common.file.notWritten", file, String.valueOf(unwritable.getMessage()));
            return ShellCommand.Outcome.FAILED;
        }
        say("common.file.written", file);
        return ShellCommand.Outcome.DONE;
    }
}
