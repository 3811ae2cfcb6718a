package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-055: what waits at a call, kind by kind. Each number is asked of the list to which it leads. */
@Service
@Transactional(readOnly = true)
@May(Operation.SUBMISSION_READ)
public class WorkList {

    private final Calls calls;
    private final Inbox inbox;
    private final IncomingMails mails;
    private final LetterDrafts drafts;
    private final GroupQueries groups;
    private final OpinionFinder opinions;
    private final Permissions permissions;

    WorkList(
            Calls calls,
            Inbox inbox,
            IncomingMails mails,
            LetterDrafts drafts,
            GroupQueries groups,
            OpinionFinder opinions,
            Permissions permissions) {
        this.calls = calls;
        this.inbox = inbox;
        this.mails = mails;
        this.drafts = drafts;
        this.groups = groups;
        this.opinions = opinions;
        this.permissions = permissions;
    }

    /** All kinds of work that the signed-in person can see there, those of which nothing waits too. */
    public List<WorkLine> of(CallId id) {
        Call call = calls.require(id);
        permissions.require(Operation.SUBMISSION_READ, null, call.state().code(), id);
        List<WorkLine> lines = new ArrayList<>();
        if (permissions.allows(Operation.SUBMISSION_ENTER, null, call.state().code())) {
            lines.add(new WorkLine(WorkKind.MAILS, mails.countOf(id), CommentLinks.intake(id)));
            lines.add(new WorkLine(WorkKind.TYPING, drafts.count(id), CommentLinks.enter(id)));
        }
        if (permissions.allows(Operation.SUBMISSION_SPLIT, null, call.state().code())) {
            lines.add(letters(WorkKind.SPLIT, id, LetterFilter.TO_SPLIT));
            lines.add(letters(WorkKind.INCOMPLETE, id, LetterFilter.INCOMPLETE));
            lines.add(new WorkLine(WorkKind.GROUPS, groups.proposals(id).size(), CommentLinks.groups(id)));
        }
        lines.add(replies(WorkKind.ASSIGN, id, OpinionFilter.showing(OpinionFilter.NONE)));
        if (permissions.allows(Operation.REPLY_DRAFT)) {
            lines.add(replies(
                    WorkKind.DRAFT,
                    id,
                    OpinionFilter.showing(OpinionFilter.WITH_WRITER).section(OpinionFilter.OWN)));
        }
        lines.add(replies(WorkKind.RETURNED, id, OpinionFilter.showing(ReplyState.RETURNED.code())));
        lines.add(replies(WorkKind.APPROVE, id, OpinionFilter.showing(ReplyState.CHECKED.code())));
        return lines;
    }

    private WorkLine letters(WorkKind kind, CallId call, LetterFilter filter) {
        return new WorkLine(kind, inbox.count(call, filter), CommentLinks.letters(call, filter));
    }

    private WorkLine replies(WorkKind kind, CallId call, OpinionFilter filter) {
        return new WorkLine(kind, opinions.count(call, filter), CommentLinks.opinions(call, filter));
    }
}
