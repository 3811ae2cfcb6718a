package jp.hagukumi.comment.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a row that does not end, as one does whose quotation mark was never closed, before it fills the memory. */
final class BoundedReader extends FilterReader {

    /** Characters of one row: room for a cell of 5 MB, which is refused by itself and not with the whole file. */
    static final int ROW_MAX = 8_000_000;

    private long inRow;

    BoundedReader(Reader text) {
        super(text);
    }

    void beginRow() {
        inRow = 0;
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        count(sign < 0 ? 0 : 1);
        return sign;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    /** Whether it stopped because of that. */
    boolean isOverrun() {
        return inRow > ROW_MAX;
    }

    private void count(int signs) throws IOException {
        inRow += signs;
        if (isOverrun()) {
            throw new IOException("a row of more than " + ROW_MAX + " characters");
        }
    }
}
