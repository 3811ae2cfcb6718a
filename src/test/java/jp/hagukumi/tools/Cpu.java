package jp.hagukumi.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What processes have used of the processors, as Linux counts it. */
final class Cpu {

    /** The unit of /proc on every Linux that this project runs on. */
    private static final double MS_PER_TICK = 10;

    private Cpu() {}

    /** Milliseconds of a process since its start, in its own code and the system's for it. */
    static double ms(ProcessHandle process) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            // The name of the process may hold anything, but no closing parenthesis behind its own.
            String[] words = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(words[11]) + Long.parseLong(words[12])) * MS_PER_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
