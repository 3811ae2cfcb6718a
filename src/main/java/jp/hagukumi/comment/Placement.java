package jp.hagukumi.comment;

import java.io.Serializable;
import jp.hagukumi.account.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * Where an opinion stands among the others.
 *
 * @param group it belongs to, null for one on its own
 * @param answeredBy the opinion whose reply answers it, often itself
 * @param apart whether somebody found that it is like no other
 * @param department that replies
 */
record Placement(
        OpinionId opinion,
        @Nullable GroupId group,
        OpinionId answeredBy,
        boolean apart,
        @Nullable DepartmentId department)
        implements Serializable {

    boolean isAnsweredOnItsOwn() {
        return answeredBy.equals(opinion);
    }

    /** Of no group; the section that has it keeps it. */
    Placement alone() {
        return new Placement(opinion, null, opinion, false, department);
    }

    Placement keptApart() {
        return new Placement(opinion, null, opinion, true, department);
    }

    /** In a group, answered by its leading opinion's reply. */
    Placement in(GroupId other, OpinionId lead, @Nullable DepartmentId itsDepartment) {
        return new Placement(opinion, other, lead, false, itsDepartment);
    }

    /** In a group, with a reply of its own. */
    Placement onItsOwnIn(GroupId other) {
        return new Placement(opinion, other, opinion, false, department);
    }
}
