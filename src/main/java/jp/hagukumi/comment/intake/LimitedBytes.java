package jp.hagukumi.comment.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.WorkbookProblem;

/** Bytes that somebody brings, refused as soon as they are too many. */
public final class LimitedBytes extends FilterInputStream {

    private static final int MEGA = 1024 * 1024;

    private final String name;
    private final long max;
    private long read;

    /**
     * Bounds a stream.
     *
     * @param name what the user calls the file, for the sentence
     * @param max bytes that are allowed
     */
    public LimitedBytes(InputStream in, String name, long max) {
        super(in);
        this.name = name;
        this.max = max;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > max) {
            throw new Refusal(new WorkbookProblem(
                    FileFault.TOO_LARGE, null, null, null, name, "", List.of(Long.toString(max / MEGA))));
        }
    }
}
