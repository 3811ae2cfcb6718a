package jp.hagukumi.comment;

import java.util.List;
import java.util.Map;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.PlanReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-043: what would be filled into a reply if it were published now. */
@Service
@Transactional(readOnly = true)
@May(Operation.OPINION_READ)
public class ReplyFields {

    private final Calls calls;
    private final Opinions opinions;
    private final Replies replies;
    private final ResultNumbers numbers;
    private final PlanReader plans;
    private final Directory directory;
    private final OpinionReaders readers;

    ReplyFields(
            Calls calls,
            Opinions opinions,
            Replies replies,
            ResultNumbers numbers,
            PlanReader plans,
            Directory directory,
            OpinionReaders readers) {
        this.calls = calls;
        this.opinions = opinions;
        this.replies = replies;
        this.numbers = numbers;
        this.plans = plans;
        this.directory = directory;
        this.readers = readers;
    }

    /** The value of each field beside one of the opinions that the reply answers. */
    public Map<MergeField, String> of(OpinionId id) {
        Opinion opinion = opinions.require(id);
        String state = replies.findById(opinion.answeredBy())
                .map(reply -> reply.state().code())
                .orElse(Permissions.NO_STATE);
        DepartmentId department = opinion.department();
        readers.require(opinion, state);
        Map<OpinionId, ResultNumber> all = numbers.of(opinion.call());
        ResultNumber number = all.get(id);
        return Map.of(
                MergeField.PLAN,
                plans.plan(calls.require(opinion.call()).plan())
                        .map(plan -> plan.summary().title())
                        .orElse(""),
                MergeField.NUMBER,
                number == null ? "" : number.label(),
                MergeField.COUNT,
                Long.toString(opinions.answeredBy(List.of(opinion.answeredBy())).stream()
                        .filter(one -> all.containsKey(one.id()))
                        .count()),
                MergeField.SECTION,
                department == null ? "" : directory.departmentName(department));
    }
}
