package jp.hagukumi.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-053: what a reply promises, said by its writer sentence by sentence. */
@Service
@Transactional(readOnly = true)
@May(Operation.REPLY_DRAFT)
public class ReplyPromises {

    private final Calls calls;
    private final Opinions opinions;
    private final Replies replies;
    private final PlanReader plans;
    private final Directory directory;
    private final OpinionReaders readers;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    ReplyPromises(
            Calls calls,
            Opinions opinions,
            Replies replies,
            PlanReader plans,
            Directory directory,
            OpinionReaders readers,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.opinions = opinions;
        this.replies = replies;
        this.plans = plans;
        this.directory = directory;
        this.readers = readers;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** The sentences of the reply that answers an opinion in which something seems to be promised. */
    @May(Operation.OPINION_READ)
    public PromiseSheet of(OpinionId id) {
        Opinion opinion = opinions.require(id);
        Reply reply = replies.findById(opinion.answeredBy()).orElse(null);
        readers.require(
                opinion, reply == null ? Permissions.NO_STATE : reply.state().code());
        return reply == null ? PromiseSheet.NONE : sheet(reply);
    }

    private PromiseSheet sheet(Reply reply) {
        Map<String, ReplyPromise> said = new HashMap<>();
        reply.promises().forEach(promise -> said.put(promise.passage(), promise));
        Map<ElementId, ElementRow> projects = plans
                .elements(said.values().stream()
                        .flatMap(promise -> Stream.ofNullable(promise.element()))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(ElementRow::id, row -> row, (one, again) -> one));
        Map<DepartmentId, String> departments = directory.departmentNames();
        List<PromiseSheet.Line> lines = new ArrayList<>();
        for (PromiseWords.Found found : PromiseWords.in(reply.text(), JapanTime.today(clock))) {
            lines.add(new PromiseSheet.Line(
                    found.sentence(),
                    found.begin(),
                    found.end(),
                    found.due(),
                    said(said.remove(found.sentence()), projects, departments),
                    true));
        }
        // A promise stays one while its sentence stands, also when its words are not among those that are looked for.
        reply.promises().stream()
                .filter(promise -> said.containsKey(promise.passage()))
                .forEach(promise -> lines.add(new PromiseSheet.Line(
                        promise.passage(),
                        0,
                        0,
                        promise.due(),
                        said(promise, projects, departments),
                        reply.text().contains(promise.passage()))));
        return new PromiseSheet(lines);
    }

    private static PromiseSheet.@Nullable Said said(
            @Nullable ReplyPromise promise,
            Map<ElementId, ElementRow> projects,
            Map<DepartmentId, String> departments) {
        if (promise == null) {
            return null;
        }
        ElementRow project = promise.element() == null ? null : projects.get(promise.element());
        return new PromiseSheet.Said(
                promise.told(),
                promise.element(),
                project == null ? "" : project.codeAndTitle(),
                project == null
                        ? ""
                        : project.departments().stream()
                                .map(department -> departments.getOrDefault(department, ""))
                                .collect(Collectors.joining("\u3000")),
                promise.due(),
                promise.reason(),
                promise.followUp() != null);
    }

    /** On what of the plan something can be promised. */
    public List<ElementRow> projects(OpinionId id) {
        Opinion opinion = opinions.require(id);
        Reply reply = replies.findById(id).orElseThrow(() -> new RuleViolation("comment.violation.notAssigned"));
        permissions.require(
                Operation.REPLY_DRAFT, opinion.department(), reply.state().code(), id);
        return projectsOf(opinion).toList();
    }

    private Stream<ElementRow> projectsOf(Opinion opinion) {
        return plans.tree(calls.require(opinion.call()).plan()).stream()
                .distinct()
                .filter(ElementRow::project);
    }

    /**
     * Says what a sentence of the reply promises.
     *
     * @param passage the sentence as it stands in the reply that is stored
     * @param told what is promised, in words that stand for themselves
     * @return the version of the reply from now on
     */
    @Transactional
    public long promise(OpinionId id, long seen, String passage, String told, ElementId project, LocalDate due) {
        Opinion opinion = opinions.require(id);
        RuleViolation.unless(
                projectsOf(opinion).anyMatch(row -> row.id().equals(project)), "comment.violation.placeUnknown");
        return say(opinion, seen, ReplyPromise.kept(passage, told, project, due, JapanTime.today(clock)), "promise");
    }

    /**
     * Says why a sentence of the reply promises nothing.
     *
     * @return the version of the reply from now on
     */
    @Transactional
    public long decline(OpinionId id, long seen, String passage, String reason) {
        return say(opinions.require(id), seen, ReplyPromise.none(passage, reason), "no promise");
    }

    private long say(Opinion opinion, long seen, ReplyPromise promise, String what) {
        Reply reply = replies.require(opinion.id(), seen);
        permissions.require(
                Operation.REPLY_DRAFT, opinion.department(), reply.state().code(), opinion.id());
        reply.say(promise, current.id());
        trail.done(Operation.REPLY_DRAFT, opinion.id(), what);
        try {
            return Objects.requireNonNull(replies.saveAndFlush(reply).version());
        } catch (OptimisticLockingFailureException faster) {
            throw new StaleVersion();
        }
    }
}
