package jp.hagukumi.comment;

import java.io.Serializable;
import jp.hagukumi.comment.intake.ColumnMeaning;

/**
 * A column of a form service's file.
 *
 * @param heading as it stands in the file, on one line
 */
public record IncomingColumn(String heading, ColumnMeaning meaning) implements Serializable {

    static final int HEADING_MAX = 500;

    public IncomingColumn as(ColumnMeaning other) {
        return new IncomingColumn(heading, other);
    }
}
