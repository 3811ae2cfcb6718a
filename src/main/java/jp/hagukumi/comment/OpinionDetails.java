package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import jp.hagukumi.account.Operation;
import org.jspecify.annotations.Nullable;

/**
 * An opinion with its reply, for the section, its chief and the lead. Nothing of the sender is in it.
 *
 * @param words what the citizen wrote
 * @param before the words before it, only for those who may read the letter, personal parts masked
 * @param after the words behind it, likewise
 * @param answers how many opinions the reply to this one answers, itself among them
 * @param others some of those, as far as the signed-in person may read them
 * @param reply null while no section has the opinion
 * @param allowed what the signed-in person may do with opinion and reply now
 */
public record OpinionDetails(
        OpinionRow row,
        String callTitle,
        String words,
        String before,
        String after,
        List<ReflectionClass> classes,
        int answers,
        List<OpinionRow> others,
        @Nullable ReplyView reply,
        Set<Operation> allowed)
        implements Serializable {

    public boolean allows(Operation operation) {
        return allowed.contains(operation);
    }
}
