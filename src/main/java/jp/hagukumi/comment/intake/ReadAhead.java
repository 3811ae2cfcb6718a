package jp.hagukumi.comment.intake;

import java.io.IOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows that are read one ahead, so that it is known whether another one follows those in which nothing stands. */
abstract class ReadAhead implements IncomingTable {

    private @Nullable TableRow next;

    /** The next row as it stands in the file; null behind the last one. */
    abstract @Nullable TableRow read();

    /** Reads the first row; before that there seems to be none. */
    final void begin() {
        advance();
    }

    @Override
    public final boolean hasNext() {
        return next != null;
    }

    @Override
    public final TableRow next() {
        TableRow row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        advance();
        return row;
    }

    private void advance() {
        do {
            next = read();
        } while (next != null && next.isBlank());
    }

    @Override
    public abstract void close() throws IOException;
}
