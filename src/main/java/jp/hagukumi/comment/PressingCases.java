package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;

/**
 * The cases of a standing inbox whose day is near or has passed.
 *
 * @param count of all of them
 * @param first what is due first
 */
public record PressingCases(int count, List<CaseRow> first) implements Serializable {

    public PressingCases {
        first = List.copyOf(first);
    }
}
