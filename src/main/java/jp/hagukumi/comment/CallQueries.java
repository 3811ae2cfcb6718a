package jp.hagukumi.comment;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.JapanTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls for comments with their counts, for everybody who has to do with them. */
@Service
@Transactional(readOnly = true)
@May(Operation.CALL_READ)
public class CallQueries {

    private static final Set<Operation> ASKED = EnumSet.of(
            Operation.CALL_OPEN,
            Operation.CALL_CLOSE,
            Operation.SUBMISSION_READ,
            Operation.SUBMISSION_ENTER,
            Operation.SUBMISSION_SPLIT,
            Operation.OPINION_ASSIGN,
            Operation.OPINION_TELL,
            Operation.CITIZEN_REVEAL,
            Operation.CITIZEN_ERASE);

    private final Calls calls;
    private final Counting counting;
    private final PlanReader plans;
    private final Directory directory;
    private final Permissions permissions;
    private final PublishedResults published;
    private final Clock clock;

    CallQueries(
            Calls calls,
            Counting counting,
            PlanReader plans,
            Directory directory,
            Permissions permissions,
            PublishedResults published,
            Clock clock) {
        this.calls = calls;
        this.counting = counting;
        this.plans = plans;
        this.directory = directory;
        this.permissions = permissions;
        this.published = published;
        this.clock = clock;
    }

    /** All calls: those without an end, then the others, the latest first. */
    public List<CallSummary> all() {
        Map<CallId, CallCounts> counts = counting.perCall();
        Map<PlanId, String> titles = new HashMap<>();
        plans.plans().forEach(plan -> titles.put(plan.id(), plan.title()));
        return calls.inOrder().stream()
                .filter(this::mayRead)
                .map(call -> summary(
                        call, titles.getOrDefault(call.plan(), ""), counts.getOrDefault(call.id(), CallCounts.NONE)))
                .toList();
    }

    public Optional<CallSummary> find(CallId id) {
        return calls.findById(id)
                .filter(this::mayRead)
                .map(call -> summary(
                        call,
                        plans.plan(call.plan())
                                .map(plan -> plan.summary().title())
                                .orElse(""),
                        counting.of(id)));
    }

    /** What the public is told of a call and what it asks of letters. */
    public CallParticulars particulars(CallId id) {
        return readable(id).particulars();
    }

    /** The days of a call's whole procedure, in order. */
    public List<ProcedureDay> procedure(CallId id) {
        return readable(id).procedure();
    }

    /** How far a call has come, as a sentence for the public page; with the opinions that its result counts. */
    public StatusLine status(CallId id) {
        Call call = readable(id);
        Instant closedAt = call.closedAt();
        return StatusLine.of(
                call,
                JapanTime.today(clock),
                closedAt == null ? null : JapanTime.dayOf(closedAt),
                counting.counted(id),
                published.isPublished(id));
    }

    private Call readable(CallId id) {
        Call call = calls.require(id);
        permissions.require(Operation.CALL_READ, null, call.state().code(), id);
        return call;
    }

    private boolean mayRead(Call call) {
        return permissions.allows(Operation.CALL_READ, null, call.state().code());
    }

    private CallSummary summary(Call call, String planTitle, CallCounts counts) {
        Long version = call.version();
        PersonId closedBy = call.closedBy();
        return new CallSummary(
                call.id(),
                version == null ? 0 : version,
                call.kind(),
                call.title(),
                call.plan(),
                planTitle,
                call.firstDay(),
                call.lastDay(),
                call.isOver(clock),
                call.mayClose(clock),
                call.publication(),
                call.state(),
                closedBy == null ? "" : directory.personName(closedBy),
                call.closedAt(),
                call.keptUntil(),
                call.erasedAt(),
                call.classes(),
                counts,
                permissions.allowedOf(ASKED, null, call.state().code()));
    }
}
