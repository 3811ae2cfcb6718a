package jp.hagukumi.comment;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading opinions and their replies: all of them for the office that sorts, their own for the sections. */
@Service
@Transactional(readOnly = true)
@May(Operation.OPINION_READ)
public class OpinionQueries {

    private static final Set<Operation> OF_REPLY = EnumSet.of(
            Operation.REPLY_DRAFT, Operation.REPLY_CHECK, Operation.REPLY_SEND_BACK, Operation.REPLY_APPROVE);

    private static final int OTHERS = 30;

    private final Calls calls;
    private final OriginalTexts texts;
    private final Opinions opinions;
    private final Replies replies;
    private final OpinionRows rows;
    private final OpinionReaders readers;
    private final Counting counting;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentAccount current;

    OpinionQueries(
            Calls calls,
            OriginalTexts texts,
            Opinions opinions,
            Replies replies,
            OpinionRows rows,
            OpinionReaders readers,
            Counting counting,
            Directory directory,
            Permissions permissions,
            CurrentAccount current) {
        this.calls = calls;
        this.texts = texts;
        this.opinions = opinions;
        this.replies = replies;
        this.rows = rows;
        this.readers = readers;
        this.counting = counting;
        this.directory = directory;
        this.permissions = permissions;
        this.current = current;
    }

    /** The opinions of a call that the signed-in person may read, by number. */
    public List<OpinionRow> list(CallId call) {
        Set<DepartmentId> departments = permissions.departmentsFor(Operation.OPINION_READ);
        return rows.of(call, departments == null ? opinions.of(call) : opinions.of(call, departments));
    }

    /** The counts of a call; opinions only as far as the signed-in person may read them. */
    public CallCounts counts(CallId call) {
        return counting.of(call, permissions.departmentsFor(Operation.OPINION_READ));
    }

    public Optional<OpinionDetails> find(OpinionId id) {
        return opinions.findById(id).map(this::details);
    }

    private OpinionDetails details(Opinion opinion) {
        Reply reply = replies.findById(opinion.answeredBy()).orElse(null);
        String state = reply == null ? Permissions.NO_STATE : reply.state().code();
        readers.require(opinion, state);
        Call call = calls.require(opinion.call());
        OpenedSubmission letter = texts.require(opinion.submission());
        Stretch stretch = letter.stretchOf(opinion.id());
        boolean seesLetter =
                permissions.allows(Operation.SUBMISSION_READ, null, call.state().code());
        return new OpinionDetails(
                rows.of(call.id(), List.of(opinion)).getFirst(),
                call.title(),
                letter.shown(stretch.span()),
                seesLetter ? around(letter, 0, stretch.begin()) : "",
                seesLetter ? around(letter, stretch.end(), letter.words().length()) : "",
                call.classes(),
                opinions.countByAnsweredBy(opinion.id()),
                others(opinion),
                reply == null ? null : view(reply),
                allowed(opinion, reply, state));
    }

    /**
     * Of a large group the first ones; all stand in the list of opinions. Who contributes to the reply reads what it answers.
     */
    private List<OpinionRow> others(Opinion opinion) {
        Set<DepartmentId> departments = permissions.departmentsFor(Operation.OPINION_READ);
        return rows.of(
                opinion.call(),
                opinions.answeredWith(opinion.id(), Limit.of(OTHERS)).stream()
                        .filter(other -> departments == null
                                || departments.contains(other.department())
                                || Objects.equals(other.department(), opinion.department()))
                        .toList());
    }

    private static String around(OpenedSubmission letter, int begin, int end) {
        return Segments.of(letter, Map.of(), Cut.SENTENCES).stream()
                .filter(segment ->
                        segment.span().begin() >= begin && segment.span().end() <= end)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    private Set<Operation> allowed(Opinion opinion, @Nullable Reply reply, String state) {
        Set<Operation> allowed = EnumSet.noneOf(Operation.class);
        if (reply != null && opinion.department() != null && opinion.isAnsweredOnItsOwn()) {
            allowed.addAll(permissions.allowedOf(OF_REPLY, opinion.department(), state));
            if (reply.isWorkOf(current.id())) {
                allowed.remove(Operation.REPLY_CHECK);
                allowed.remove(Operation.REPLY_APPROVE);
                allowed.remove(Operation.REPLY_SEND_BACK);
            }
        }
        Call call = calls.require(opinion.call());
        allowed.addAll(permissions.allowedOf(
                EnumSet.of(Operation.SUBMISSION_READ, Operation.OPINION_ASSIGN),
                null,
                call.state().code()));
        return allowed;
    }

    private ReplyView view(Reply reply) {
        Map<PersonId, String> names = directory.personNames(
                reply.history().stream().map(ReplyStep::by).collect(Collectors.toSet()));
        Long version = reply.version();
        return new ReplyView(
                version == null ? 0 : version,
                reply.state(),
                reply.text(),
                reply.forChildren(),
                reply.mark(),
                reply.history().stream()
                        .map(s -> new ReplyView.Step(s.to(), names.getOrDefault(s.by(), ""), s.at(), s.reason()))
                        .toList());
    }
}
