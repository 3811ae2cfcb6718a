package jp.hagukumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A view that grows past a screen or three has parts that want a name of their own. */
class SizesTest {

    private static final int VIEW_MAX = 150;

    @Test
    void noViewIsLongerThanItsReadersPatience() throws IOException {
        assertThat(longerThan(VIEW_MAX, "View.java")).isEmpty();
    }

    private static List<String> longerThan(int max, String ending) throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > max) {
                    tooLong.add(file.getFileName() + " " + lines);
                }
            }
        }
        return tooLong;
    }
}
