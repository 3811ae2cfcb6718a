package jp.hagukumi.comment.ui;

import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;

/** The version of a reply that somebody looks at. Its parts share it: what one of them does makes it another version. */
class ReplyVersion implements Serializable {

    private long seen;

    ReplyVersion(long seen) {
        this.seen = seen;
    }

    long seen() {
        return seen;
    }

    void is(long now) {
        this.seen = now;
    }

    /** Does something to the version that was seen, and knows the version that it became. */
    void also(SerializableFunction<Long, Long> act) {
        this.seen = act.apply(seen);
    }
}
