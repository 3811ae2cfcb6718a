package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.comment.intake.IncomingRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of which more is to be said than that it is new.
 *
 * @param line its number among the rows of the file, from 1, as a spreadsheet program counts them
 * @param like the number of the letter that it is like; null where that one stands in the same file
 */
public record IncomingLine(
        long line,
        IncomingVerdict verdict,
        List<IncomingRow.Fault> faults,
        @Nullable Integer like) implements Serializable {}
