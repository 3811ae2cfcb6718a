package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.UUID;

/** Names an uploaded workbook from its preview until it is accepted; not guessable, worth nothing afterwards. */
public record ImportToken(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
