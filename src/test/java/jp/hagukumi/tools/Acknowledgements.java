package jp.hagukumi.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What one writer was told is saved, in a file outside of the portal: a line with the number of each text, forced to
 * the disk before the next one is typed. It is what a trial compares the database with.
 */
final class Acknowledgements {

    private final Path file;

    /** @param file begun anew; what an earlier trial left there is not this one's */
    Acknowledgements(Path file) {
        this.file = file;
        try {
            Files.deleteIfExists(file);
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(int number) {
        try {
            Files.writeString(file, number + "\n", StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many saves were acknowledged; less than the highest number when some texts never were. */
    int count() {
        return lines().size();
    }

    /** The last number that was acknowledged; 0 when none was. */
    int highest() {
        return lines().stream().mapToInt(Integer::parseInt).max().orElse(0);
    }

    private List<String> lines() {
        try {
            String text = Files.readString(file);
            // A line that is being written has no end yet.
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
