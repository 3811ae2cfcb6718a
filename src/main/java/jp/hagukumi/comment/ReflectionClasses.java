package jp.hagukumi.comment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The usual reflection classes, from a file that names where they were published, and their form as lines of text. */
public final class ReflectionClasses {

    private static final String FILE = "reflection-classes.csv";

    private ReflectionClasses() {}

    static List<ReflectionClass> usual() {
        try (InputStream in = Objects.requireNonNull(ReflectionClasses.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", 2))
                    .map(cells -> new ReflectionClass(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One class per line: its mark, a blank, its label. */
    public static String asLines(List<ReflectionClass> classes) {
        return classes.stream().map(c -> c.mark() + " " + c.label()).collect(Collectors.joining("\n"));
    }

    /** The classes that somebody typed as lines; a line without a label is refused. */
    public static List<ReflectionClass> ofLines(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("[\\s\u3000]+", 2))
                .map(cells -> new ReflectionClass(cells[0], cells.length == 2 ? cells[1] : ""))
                .toList();
    }
}
