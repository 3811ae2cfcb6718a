package jp.hagukumi.plan.generation;

import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies a link between an element and what became of it in the next plan. */
public record LinkId(UUID value) implements Serializable {

    static LinkId next() {
        return new LinkId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
