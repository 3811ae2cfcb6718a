package jp.hagukumi.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The door for workbooks from outside: none is parsed before its sizes were counted. */
public final class WorkbookFile {

    /** The type that browsers are told. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private WorkbookFile() {}

    /**
     * Opens a workbook.
     *
     * @param name what the user calls the file, for the sentences
     * @throws Refusal when the file may not be opened or cannot be read
     * @throws IOException when the disk, not the workbook, fails
     */
    public static ReadableWorkbook open(Path file, String name) throws IOException {
        boolean styled = new WorkbookGuard(file, name).check();
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(styled, true));
        } catch (IOException | RuntimeException unreadable) {
            throw new Refusal(WorkbookProblem.ofFile(FileProblem.DAMAGED, name), unreadable);
        }
    }

    /** As {@link #open(Path, String)} for a workbook that must not lie on the disk. */
    public static ReadableWorkbook open(byte[] bytes, String name) throws IOException {
        boolean styled = new WorkbookGuard(bytes, name).check();
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(styled, true));
        } catch (IOException | RuntimeException unreadable) {
            throw new Refusal(WorkbookProblem.ofFile(FileProblem.DAMAGED, name), unreadable);
        }
    }

    /** Reads a stream by way of a temporary file that is gone afterwards; closes the stream. */
    public static <T> T read(InputStream stream, Function<Path, T> reader) {
        try {
            Path file = Files.createTempFile("workbook-", ".xlsx");
            try {
                store(stream, file);
                return reader.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Keeps what a stream brings; one byte more than allowed is enough for its refusal. Closes the stream. */
    public static void store(InputStream stream, Path file) throws IOException {
        try (stream;
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long copied = 0;
            for (int n = stream.read(buffer); n >= 0 && copied <= FileLimits.FILE_BYTES; n = stream.read(buffer)) {
                out.write(buffer, 0, n);
                copied += n;
            }
        }
    }
}
