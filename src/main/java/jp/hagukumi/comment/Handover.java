package jp.hagukumi.comment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Opinions on their way to a section, in one transaction. Whichever of a group is chosen, all that the same reply answers go
 * together: no section ever has half of them.
 */
@Component
class Handover {

    private final Opinions opinions;
    private final Replies replies;
    private final Submissions submissions;
    private final Clock clock;

    Handover(Opinions opinions, Replies replies, Submissions submissions, Clock clock) {
        this.opinions = opinions;
        this.replies = replies;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * One of those that were chosen.
     *
     * @param opinion null if there is none any more
     * @param against why it stays, null if nothing is against it
     */
    record Passage(
            OpinionId id,
            @Nullable Opinion opinion,
            @Nullable RuleViolation against) {}

    /** What would become of each; nothing is changed. */
    List<AssignOutcome> foresee(CallId call, List<SeenOpinion> chosen, DepartmentId to) {
        return outcomes(judged(call, chosen, to, false));
    }

    /** Gives those to the section that can go. */
    Assigned take(CallId call, List<SeenOpinion> chosen, DepartmentId to) {
        List<Passage> passages = judged(call, chosen, to, true);
        List<AssignOutcome> outcomes = outcomes(passages);
        Set<OpinionId> leads = leads(passages);
        List<Opinion> going = leads.isEmpty() ? List.of() : opinions.answeredBy(leads);
        Map<OpinionId, AssigningUndo.Was> before = new LinkedHashMap<>();
        going.forEach(o -> before.put(o.id(), new AssigningUndo.Was(o.id(), o.department(), o.assignedAt(), 0)));
        Instant now = clock.instant();
        going.forEach(o -> o.goTo(to, now));
        Map<OpinionId, Reply> there = repliesOf(leads);
        List<Reply> fresh = leads.stream()
                .filter(lead -> !there.containsKey(lead))
                .map(Reply::new)
                .toList();
        stored(going, fresh);
        List<AssigningUndo.Since> since = new ArrayList<>();
        there.values().forEach(r -> since.add(since(r, false)));
        fresh.forEach(r -> since.add(since(r, true)));
        return new Assigned(
                outcomes,
                new AssigningUndo(
                        going.stream()
                                .map(o -> was(Objects.requireNonNull(before.get(o.id())), o))
                                .toList(),
                        since));
    }

    /** Back to where they were, all of them, if nobody has touched one of them or its reply since. */
    void takeBack(CallId call, AssigningUndo step) {
        Map<OpinionId, Opinion> some = byId(opinions.findAllById(
                step.opinions().stream().map(AssigningUndo.Was::opinion).toList()));
        step.opinions().forEach(was -> {
            Opinion opinion = some.get(was.opinion());
            if (opinion == null || !opinion.call().equals(call)) {
                throw new StaleVersion();
            }
            StaleVersion.check(was.since(), opinion.version());
        });
        requireNoneJoined(some);
        Map<OpinionId, Long> versions =
                replies
                        .stampsOf(step.replies().stream()
                                .map(AssigningUndo.Since::opinion)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ReplyStamp::opinion, ReplyStamp::version));
        step.replies().forEach(since -> StaleVersion.check(since.version(), versions.get(since.opinion())));
        List<OpinionId> kept = step.replies().stream()
                .filter(since -> !since.fresh())
                .map(AssigningUndo.Since::opinion)
                .toList();
        if (!kept.isEmpty()) {
            replies.renew(kept);
        }
        step.opinions()
                .forEach(was ->
                        Objects.requireNonNull(some.get(was.opinion())).goTo(was.department(), was.assignedAt()));
        replies.deleteAll(replies.of(step.replies().stream()
                .filter(AssigningUndo.Since::fresh)
                .map(AssigningUndo.Since::opinion)
                .toList()));
        stored(some.values(), List.of());
    }

    /** One that came to the group since has the section as well, and would stay there alone. */
    private void requireNoneJoined(Map<OpinionId, Opinion> going) {
        Set<OpinionId> leads = going.values().stream().map(Opinion::answeredBy).collect(Collectors.toSet());
        if (!leads.isEmpty()
                && !going.keySet().containsAll(byId(opinions.answeredBy(leads)).keySet())) {
            throw new StaleVersion();
        }
    }

    private void stored(Collection<Opinion> changed, List<Reply> fresh) {
        try {
            replies.saveAll(fresh);
            opinions.saveAllAndFlush(changed);
        } catch (OptimisticLockingFailureException faster) {
            throw new StaleVersion();
        }
    }

    /** @param toChange whether whoever writes one of the replies has to wait, and is told that their form is old */
    private List<Passage> judged(CallId call, List<SeenOpinion> chosen, DepartmentId to, boolean toChange) {
        Map<OpinionId, Opinion> found =
                byId(opinions.findAllById(chosen.stream().map(SeenOpinion::id).toList()));
        found.values().removeIf(o -> !o.call().equals(call));
        List<Passage> passages = chosen.stream()
                .distinct()
                .map(seen -> new Passage(seen.id(), found.get(seen.id()), against(found.get(seen.id()), seen, to)))
                .toList();
        Set<OpinionId> leads = leads(passages);
        if (toChange && !leads.isEmpty()) {
            // Before they are read, so that what is judged is what there is until the end.
            replies.renew(leads);
        }
        Map<OpinionId, Reply> there = repliesOf(leads);
        List<Passage> judged = passages.stream().map(p -> judged(p, there)).toList();
        Set<OpinionId> going = leads(judged);
        return judged.stream().map(p -> withItsGroup(p, going)).toList();
    }

    /** What somebody changed since goes all the same when the rest of its group goes, and is not said to stay. */
    private static Passage withItsGroup(Passage passage, Set<OpinionId> going) {
        Opinion opinion = passage.opinion();
        return opinion != null && passage.against() != null && going.contains(opinion.answeredBy())
                ? new Passage(passage.id(), opinion, null)
                : passage;
    }

    private static @Nullable RuleViolation against(@Nullable Opinion opinion, SeenOpinion seen, DepartmentId to) {
        if (opinion == null) {
            return new RuleViolation("comment.violation.gone");
        }
        Long version = opinion.version();
        if (version == null || version != seen.version()) {
            return new StaleVersion();
        }
        return to.equals(opinion.department()) ? new RuleViolation("comment.violation.alreadyThere") : null;
    }

    private static Passage judged(Passage passage, Map<OpinionId, Reply> replies) {
        Opinion opinion = passage.opinion();
        Reply reply = opinion == null ? null : replies.get(opinion.answeredBy());
        try {
            if (reply != null) {
                reply.requireMovable();
            }
            return passage;
        } catch (RuleViolation underway) {
            return new Passage(passage.id(), opinion, underway);
        }
    }

    private List<AssignOutcome> outcomes(List<Passage> passages) {
        Map<OpinionId, String> labels = labels(passages);
        Map<OpinionId, Integer> others = others(passages);
        return passages.stream()
                .map(p -> new AssignOutcome(
                        p.id(),
                        labels.getOrDefault(p.id(), ""),
                        others.getOrDefault(p.id(), 0),
                        p.against() == null ? "" : p.against().key()))
                .toList();
    }

    /** For the first of each group that goes: how many go with it that were not chosen. */
    private Map<OpinionId, Integer> others(List<Passage> passages) {
        Set<OpinionId> leads = leads(passages);
        if (leads.isEmpty()) {
            return Map.of();
        }
        Map<OpinionId, List<OpinionId>> together = opinions.answeredBy(leads).stream()
                .collect(Collectors.groupingBy(
                        Opinion::answeredBy, Collectors.mapping(Opinion::id, Collectors.toList())));
        Set<OpinionId> chosen = passages.stream().map(Passage::id).collect(Collectors.toSet());
        Set<OpinionId> told = new HashSet<>();
        Map<OpinionId, Integer> others = new HashMap<>();
        passages.stream().filter(p -> p.against() == null).forEach(p -> {
            OpinionId lead = Objects.requireNonNull(p.opinion()).answeredBy();
            if (told.add(lead)) {
                others.put(p.id(), (int) together.getOrDefault(lead, List.of()).stream()
                        .filter(id -> !chosen.contains(id))
                        .count());
            }
        });
        return others;
    }

    private Map<OpinionId, String> labels(List<Passage> passages) {
        List<Opinion> some =
                passages.stream().map(Passage::opinion).filter(Objects::nonNull).toList();
        if (some.isEmpty()) {
            return Map.of();
        }
        Map<SubmissionId, Integer> numbers =
                submissions.numbers(some.stream().map(Opinion::submission).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(SubmissionNumber::id, SubmissionNumber::number));
        return some.stream()
                .collect(Collectors.toMap(
                        Opinion::id,
                        o -> OpinionRow.label(numbers.getOrDefault(o.submission(), 0), o.branch()),
                        (one, same) -> one));
    }

    private static Set<OpinionId> leads(List<Passage> passages) {
        return passages.stream()
                .filter(p -> p.against() == null)
                .map(p -> Objects.requireNonNull(p.opinion()).answeredBy())
                .collect(Collectors.toSet());
    }

    private Map<OpinionId, Reply> repliesOf(Set<OpinionId> leads) {
        return leads.isEmpty()
                ? Map.of()
                : replies.of(leads).stream().collect(Collectors.toMap(Reply::opinion, Function.identity()));
    }

    private static AssigningUndo.Was was(AssigningUndo.Was before, Opinion now) {
        return new AssigningUndo.Was(
                before.opinion(), before.department(), before.assignedAt(), Objects.requireNonNull(now.version()));
    }

    private static AssigningUndo.Since since(Reply reply, boolean fresh) {
        return new AssigningUndo.Since(reply.opinion(), Objects.requireNonNull(reply.version()), fresh);
    }

    private static Map<OpinionId, Opinion> byId(Collection<Opinion> some) {
        return new HashMap<>(some.stream().collect(Collectors.toMap(Opinion::id, Function.identity())));
    }
}
