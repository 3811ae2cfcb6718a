package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;

/**
 * Replies to what is like one opinion, as far as the person may read them.
 *
 * @param earlier approved ones of this and of other calls, to be used again
 * @param sameCall those of this call, however far they are, that should not say something else
 */
public record RepliesBeside(List<AlikeReply> earlier, List<AlikeReply> sameCall) implements Serializable {

    static final RepliesBeside NONE = new RepliesBeside(List.of(), List.of());

    public RepliesBeside {
        earlier = List.copyOf(earlier);
        sameCall = List.copyOf(sameCall);
    }

    /** Those of this call to which another class was given; none while this one has none. */
    public List<AlikeReply> ofAnotherClass(String mark) {
        return mark.isEmpty()
                ? List.of()
                : sameCall.stream()
                        .filter(one -> !one.mark().isEmpty() && !one.mark().equals(mark))
                        .toList();
    }
}
