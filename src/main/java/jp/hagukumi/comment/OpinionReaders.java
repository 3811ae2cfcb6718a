package jp.hagukumi.comment;

import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import org.springframework.stereotype.Component;

/** Who may read an opinion with its reply: the section that has it, and those that were asked to contribute to the reply. */
@Component
class OpinionReaders {

    /** The same for many at once; the sections stand in the parameter "readable", the opinion is "o". */
    static final String SQL = """
             (o.department_id in (:readable) or exists (select 1 from comment_contribution c
               where c.opinion_id = o.answered_by and c.department_id in (:readable)))
            """;

    private final Contributions contributions;
    private final Permissions permissions;

    OpinionReaders(Contributions contributions, Permissions permissions) {
        this.contributions = contributions;
        this.permissions = permissions;
    }

    /** @param state of its reply */
    void require(Opinion opinion, String state) {
        boolean allowed = permissions.allows(Operation.OPINION_READ, opinion.department(), state)
                || contributions.departmentsOf(opinion.answeredBy()).stream()
                        .anyMatch(asked -> permissions.allows(Operation.OPINION_READ, asked, state));
        if (!allowed) {
            permissions.require(Operation.OPINION_READ, opinion.department(), state, opinion.id());
        }
    }
}
