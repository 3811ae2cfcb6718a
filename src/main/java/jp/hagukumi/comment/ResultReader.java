package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a call is told to everybody, for those who publish it. */
@Service
@Transactional(readOnly = true)
@May(Operation.EDITION_PUBLISH)
public class ResultReader {

    private final Calls calls;
    private final Submissions submissions;
    private final Opinions opinions;
    private final Replies replies;
    private final OpinionRows rows;
    private final ResultNumbers numbers;
    private final ResultWords words;
    private final Counting counting;
    private final CountedInResult counted;
    private final PlanReader plans;
    private final Permissions permissions;

    ResultReader(
            Calls calls,
            Submissions submissions,
            Opinions opinions,
            Replies replies,
            OpinionRows rows,
            ResultNumbers numbers,
            ResultWords words,
            Counting counting,
            CountedInResult counted,
            PlanReader plans,
            Permissions permissions) {
        this.calls = calls;
        this.submissions = submissions;
        this.opinions = opinions;
        this.replies = replies;
        this.rows = rows;
        this.numbers = numbers;
        this.words = words;
        this.counting = counting;
        this.counted = counted;
        this.plans = plans;
        this.permissions = permissions;
    }

    /** All calls, the latest first. */
    public List<ResultCall> calls() {
        permissions.require(Operation.EDITION_PUBLISH, null, Permissions.NO_STATE, "calls");
        Map<CallId, CallCounts> counts = counting.perCall();
        return calls.inOrder().stream()
                .map(call -> new ResultCall(
                        call.id(),
                        call.title(),
                        call.state(),
                        counts.getOrDefault(call.id(), CallCounts.NONE).opinions()))
                .toList();
    }

    /** Everything as of one moment; nothing where there is no such call. */
    public Optional<CallResult> result(CallId id) {
        permissions.require(Operation.EDITION_PUBLISH, null, Permissions.NO_STATE, id);
        return calls.findById(id).map(this::result);
    }

    /** The same for whoever publishes it in this transaction: until its end nothing of it changes. */
    @Transactional
    public Optional<CallResult> held(CallId id) {
        permissions.require(Operation.EDITION_PUBLISH, null, Permissions.NO_STATE, id);
        return calls.findLocked(id).map(this::result);
    }

    private CallResult result(Call call) {
        CallCounts counts = counting.counted(call.id());
        List<CountedLetter> letters = counted.letters(call.id());
        String planTitle =
                plans.plan(call.plan()).map(plan -> plan.summary().title()).orElse("");
        CallParticulars told = call.particulars();
        CallParticulars.Office office = told.office();
        Map<Channel, Integer> channels = new EnumMap<>(Channel.class);
        letters.forEach(one -> channels.merge(one.channel(), 1, Integer::sum));
        Map<SetAsideReason, Integer> setAside = new EnumMap<>(SetAsideReason.class);
        submissions
                .setAside(letters.stream().map(CountedLetter::id).toList())
                .forEach(one -> setAside.merge(one, 1, Integer::sum));
        return new CallResult(
                call.id(),
                call.plan(),
                planTitle,
                call.title(),
                call.firstDay(),
                call.lastDay(),
                call.state(),
                call.isErased(),
                counts,
                counted.others(call.id()),
                counted.leftOut(call.id()).stream()
                        .map(CountedInResult.LeftOut::reason)
                        .toList(),
                counting.of(call.id()).toSplit(),
                counts.opinions() - counts.in(ReplyState.APPROVED),
                channels,
                setAside,
                call.classes(),
                told.themes(),
                told.places().stream().map(CallParticulars.Place::name).toList(),
                Stream.of(office.section(), office.phone(), office.mail())
                        .filter(one -> !one.isEmpty())
                        .toList(),
                opinions(call, letters, planTitle));
    }

    private List<ResultOpinion> opinions(Call call, List<CountedLetter> letters, String planTitle) {
        Map<ElementId, Integer> order = new HashMap<>();
        Map<ElementId, String> names = new HashMap<>();
        plans.tree(call.plan()).forEach(element -> {
            order.put(element.id(), order.size());
            names.put(element.id(), element.codeAndTitle());
        });
        Set<SubmissionId> counts = letters.stream().map(CountedLetter::id).collect(Collectors.toSet());
        List<Opinion> all = opinions.of(call.id()).stream()
                .filter(opinion -> counts.contains(opinion.submission()))
                .toList();
        Map<OpinionId, OpinionRow> told =
                rows.of(call.id(), all).stream().collect(Collectors.toMap(OpinionRow::id, row -> row));
        Map<OpinionId, PrintedWords> said = words.of(call.id(), letters, all);
        Map<OpinionId, Reply> replyOf = replies
                .of(all.stream().map(Opinion::answeredBy).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Reply::opinion, reply -> reply));
        Map<OpinionId, Long> answered =
                all.stream().collect(Collectors.groupingBy(Opinion::answeredBy, Collectors.counting()));
        List<ResultOpinion> result = new ArrayList<>();
        for (Map.Entry<OpinionId, ResultNumber> numbered : numbers.of(call.id()).entrySet()) {
            OpinionRow row = Objects.requireNonNull(told.get(numbered.getKey()));
            Reply reply = replyOf.get(row.answeredBy());
            PrintedWords printed = said.getOrDefault(row.id(), PrintedWords.NONE);
            ElementId element = row.element();
            result.add(new ResultOpinion(
                    numbered.getValue().person(),
                    numbered.getValue().branch(),
                    row.elementLabel(),
                    element == null ? order.size() : order.getOrDefault(element, order.size()),
                    printed.words(),
                    printed.reasons(),
                    row.number(),
                    row.answeredBy(),
                    reply == null ? "" : filled(reply.text(), planTitle, row, answered),
                    reply == null ? "" : filled(reply.forChildren(), planTitle, row, answered),
                    row.mark(),
                    reply == null ? List.of() : changes(reply, names)));
        }
        return result;
    }

    /** All but the number, which differs where a reply answers several. */
    private static String filled(String text, String planTitle, OpinionRow row, Map<OpinionId, Long> answered) {
        return MergeFields.filled(
                text,
                Map.of(
                        MergeField.PLAN,
                        planTitle,
                        MergeField.COUNT,
                        Long.toString(answered.getOrDefault(row.answeredBy(), 1L)),
                        MergeField.SECTION,
                        row.departmentName()));
    }

    private static List<ResultChange> changes(Reply reply, Map<ElementId, String> names) {
        return reply.changes().stream()
                .map(change -> new ResultChange(
                        ((change.element() == null ? "" : names.getOrDefault(change.element(), "")) + " "
                                        + change.place())
                                .strip(),
                        change.oldText(),
                        change.newText()))
                .toList();
    }
}
