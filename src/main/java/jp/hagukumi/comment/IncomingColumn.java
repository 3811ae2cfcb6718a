package jp.hagukumi.comment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import jp.hagukumi.comment.intake.ColumnMeaning;

/**
 * A column of a form service's file.
 *
 * @param heading as it stands in the file
 */
@Embeddable
public record IncomingColumn(
        String heading, @Enumerated(EnumType.STRING) ColumnMeaning meaning) implements Serializable {

    static final int HEADING_MAX = 500;

    public IncomingColumn as(ColumnMeaning other) {
        return new IncomingColumn(heading, other);
    }
}
