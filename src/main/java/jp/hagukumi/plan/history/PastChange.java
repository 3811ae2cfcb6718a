package jp.hagukumi.plan.history;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One change of one thing.
 *
 * @param by the name of who made it
 * @param deed what the command was, in words
 * @param fields what said something else afterwards
 */
public record PastChange(Instant at, String by, String deed, int revision, List<ComparedField> fields)
        implements Serializable {

    public PastChange {
        fields = List.copyOf(fields);
    }
}
