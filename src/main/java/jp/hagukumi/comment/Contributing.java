package jp.hagukumi.comment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-054: an opinion that concerns several sections: one writes the reply, others are asked for their part. */
@Service
@Transactional(readOnly = true)
@May(Operation.OPINION_READ)
public class Contributing {

    private final Calls calls;
    private final Opinions opinions;
    private final Replies replies;
    private final Contributions contributions;
    private final OpinionReaders readers;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    Contributing(
            Calls calls,
            Opinions opinions,
            Replies replies,
            Contributions contributions,
            OpinionReaders readers,
            Directory directory,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.opinions = opinions;
        this.replies = replies;
        this.contributions = contributions;
        this.readers = readers;
        this.directory = directory;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the sections that were asked say to the reply that answers an opinion, in the order in which they were asked. */
    public List<ContributionRow> of(OpinionId id) {
        Opinion opinion = opinions.require(id);
        String state = stateOf(opinion);
        readers.require(opinion, state);
        List<Contribution> all = contributions.of(opinion.answeredBy());
        Map<DepartmentId, String> sections = directory.departmentNames();
        Map<PersonId, String> people = directory.personNames(all.stream()
                .map(Contribution::answeredBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return all.stream().map(one -> row(one, state, sections, people)).toList();
    }

    private ContributionRow row(
            Contribution one, String state, Map<DepartmentId, String> sections, Map<PersonId, String> people) {
        PersonId by = one.answeredBy();
        return new ContributionRow(
                one.id(),
                version(one),
                sections.getOrDefault(one.department(), ""),
                one.state(),
                one.part(),
                by == null ? "" : people.getOrDefault(by, ""),
                one.answeredAt(),
                permissions.allows(Operation.REPLY_DRAFT, one.department(), state));
    }

    /** Asks a section for its part, as long as the reply is being written. */
    @Transactional
    @May(Operation.OPINION_ASSIGN)
    public void ask(OpinionId id, DepartmentId section) {
        // Held before the opinion is read, so that nobody is asked beside a reply that answers it no longer.
        Call call = calls.requireLocked(opinions.callOf(id));
        permissions.require(Operation.OPINION_ASSIGN, null, call.state().code(), id);
        Opinion opinion = opinions.require(id);
        RuleViolation.unless(
                directory.departmentsToday().stream().anyMatch(d -> d.id().equals(section)),
                "comment.violation.departmentGone");
        // Whoever would take the section away at the same time is told that something changed.
        replies.renew(List.of(id));
        replies.findById(id).ifPresent(Reply::requireMovable);
        RuleViolation.unless(!contributions.departmentsOf(id).contains(section), "comment.violation.alreadyAsked");
        contributions.save(new Contribution(opinion, section, current.id(), clock.instant()));
        trail.done(Operation.OPINION_ASSIGN, id, "asked: " + directory.departmentName(section));
    }

    /** Asks no longer, as long as the section has not answered. */
    @Transactional
    @May(Operation.OPINION_ASSIGN)
    public void withdraw(ContributionId id, long seen) {
        Contribution contribution = contributions.require(id, seen);
        requireMayAssign(opinions.require(contribution.opinion()));
        contribution.requireUnanswered();
        contributions.delete(contribution);
        trail.done(
                Operation.OPINION_ASSIGN,
                contribution.opinion(),
                "asked no longer: " + directory.departmentName(contribution.department()));
    }

    /** The section's part, as long as the reply is being written. */
    @Transactional
    @May(Operation.REPLY_DRAFT)
    public void give(ContributionId id, long seen, String words) {
        Contribution contribution = requireOwn(id, seen);
        contribution.give(words, current.id(), clock.instant());
        answered(contribution, "part given");
    }

    /** The section has nothing to add. */
    @Transactional
    @May(Operation.REPLY_DRAFT)
    public void addNothing(ContributionId id, long seen) {
        Contribution contribution = requireOwn(id, seen);
        contribution.addNothing(current.id(), clock.instant());
        answered(contribution, "nothing to add");
    }

    private void answered(Contribution contribution, String detail) {
        try {
            contributions.saveAndFlush(contribution);
        } catch (OptimisticLockingFailureException faster) {
            throw new StaleVersion();
        }
        trail.done(Operation.REPLY_DRAFT, contribution.opinion(), detail);
    }

    /** To its part a section has the right that it has to a reply of its own. */
    private Contribution requireOwn(ContributionId id, long seen) {
        Contribution contribution = contributions.require(id, seen);
        permissions.require(
                Operation.REPLY_DRAFT,
                contribution.department(),
                stateOf(opinions.require(contribution.opinion())),
                contribution.opinion());
        return contribution;
    }

    private void requireMayAssign(Opinion opinion) {
        permissions.require(
                Operation.OPINION_ASSIGN,
                null,
                calls.require(opinion.call()).state().code(),
                opinion.id());
    }

    private String stateOf(Opinion opinion) {
        return replies.findById(opinion.answeredBy())
                .map(reply -> reply.state().code())
                .orElse(Permissions.NO_STATE);
    }

    private static long version(Contribution one) {
        Long version = one.version();
        return version == null ? 0 : version;
    }
}
