package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as a line of a list.
 *
 * @param number the number of its letter
 * @param branch its number within the letter
 * @param summary what a clerk wrote, else the beginning of its words
 * @param summedUp whether a clerk wrote it
 * @param elementLabel what of the plan it is about, empty if nothing was chosen
 * @param state where its reply stands; null while no section has it
 * @param mark the reflection class of its reply, empty while none is chosen
 * @param returnReason why the reply is back with the writer, else empty
 * @param group of opinions of the same purport to which it belongs, null for none
 * @param answeredBy the opinion whose reply answers it: itself or the leading one of its group
 * @param themes of its call's themes those that it is about, in the order of their names
 */
public record OpinionRow(
        OpinionId id,
        long version,
        CallId call,
        int number,
        int branch,
        String summary,
        boolean summedUp,
        @Nullable ElementId element,
        String elementLabel,
        @Nullable DepartmentId department,
        String departmentName,
        @Nullable ReplyState state,
        String mark,
        String returnReason,
        @Nullable GroupId group,
        OpinionId answeredBy,
        List<String> themes)
        implements Serializable {

    /** Whether its own reply answers it. */
    public boolean isAnsweredOnItsOwn() {
        return answeredBy.equals(id);
    }

    /** How the opinion is called in the office: 0073-1. */
    public String label() {
        return label(number, branch);
    }

    static String label(int number, int branch) {
        return "%04d-%d".formatted(number, branch);
    }
}
