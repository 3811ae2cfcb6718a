package jp.hagukumi.council;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-030: the lead prepares a pack from a round and hands it over to the members. */
@Service
@Transactional(readOnly = true)
@May(Operation.COUNCIL_PREPARE)
public class PackPreparation {

    private final Packs packs;
    private final MeetingPlaces meetings;
    private final PackContents contents;
    private final Desk desk;
    private final ProgressReader progress;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    PackPreparation(
            Packs packs,
            MeetingPlaces meetings,
            PackContents contents,
            Desk desk,
            ProgressReader progress,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.packs = packs;
        this.meetings = meetings;
        this.contents = contents;
        this.desk = desk;
        this.progress = progress;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** The rounds a pack can be prepared from, the latest fiscal year first. */
    public List<RoundSummary> rounds() {
        return progress.rounds().stream()
                .sorted((a, b) -> b.year().compareTo(a.year()))
                .toList();
    }

    /** The name of the one council that packs are for, once it was named. */
    public Optional<String> council() {
        return meetings.council();
    }

    /** Begins a pack; it holds nothing of its own until it is handed over. */
    @Transactional
    public PackId prepare(RoundId round, PackFacts facts) {
        RoundSummary from = progress.round(round).orElseThrow(() -> new RuleViolation("council.violation.roundGone"));
        Pack pack = new Pack(
                from, meetings.meeting(facts).id(), facts.title(), facts.opinionsUntil(), JapanTime.today(clock));
        permissions.require(Operation.COUNCIL_PREPARE, null, pack.state().code(), pack.id());
        packs.save(pack);
        trail.done(Operation.COUNCIL_PREPARE, pack.id(), pack.title());
        return pack.id();
    }

    /** Changes title, council, meeting and last day of a prepared pack. */
    @Transactional
    public void revise(PackId id, long seen, PackFacts facts) {
        Pack pack = packs.require(id, seen);
        permissions.require(Operation.COUNCIL_PREPARE, null, pack.state().code(), id);
        Meeting meeting = meetings.moved(pack.meeting(), facts);
        pack.revise(meeting.id(), facts.title(), facts.opinionsUntil(), JapanTime.today(clock));
        trail.done(Operation.COUNCIL_PREPARE, id, pack.title());
    }

    /** Keeps what the lead says about a goal of a prepared pack. */
    @Transactional
    public void say(PackId id, long seen, ElementId goal, String words) {
        Pack pack = packs.require(id, seen);
        permissions.require(Operation.COUNCIL_PREPARE, null, pack.state().code(), id);
        PackGoal known = contents.now(pack).goals().stream()
                .filter(g -> g.element().equals(goal))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("council.violation.notInPack"));
        pack.say(known, words);
        desk.clear(DraftKind.WORDS, id, goal.value());
        trail.done(Operation.COUNCIL_PREPARE, id, known.about());
    }

    /** The words on a goal as this person has changed them without keeping them in the pack yet, if they have. */
    public Optional<String> draft(PackId id, ElementId goal) {
        judged(id);
        return desk.draft(DraftKind.WORDS, id, goal.value());
    }

    /** Keeps the words on a goal as far as they are written, for this person only; refused when they are too long. */
    @Transactional
    public void keepDraft(PackId id, ElementId goal, String words) {
        judged(id);
        desk.keep(DraftKind.WORDS, id, goal.value(), words, Pack.WORDS_MAX, "council.violation.wordsLong");
    }

    private void judged(PackId id) {
        permissions.require(
                Operation.COUNCIL_PREPARE, null, packs.require(id).state().code(), id);
    }

    /**
     * Freezes the pack and gives it to the members.
     *
     * @param seenFingerprint of the content the lead saw; when a report was accepted or reopened since, nothing is
     *     handed over
     */
    @Transactional
    @May(Operation.COUNCIL_HAND_OVER)
    public void handOver(PackId id, long seen, String seenFingerprint) {
        Pack pack = packs.require(id, seen);
        permissions.require(Operation.COUNCIL_HAND_OVER, null, pack.state().code(), id);
        FrozenContent content = contents.now(pack);
        RuleViolation.unless(
                content.fingerprint(pack.head()).equals(seenFingerprint), "council.violation.contentChanged");
        pack.handOver(content, JapanTime.today(clock), current.id(), clock.instant());
        desk.clearAll(DraftKind.WORDS, id);
        trail.done(
                Operation.COUNCIL_HAND_OVER,
                id,
                content.items().size() + " reports, sha-256 " + content.fingerprint(pack.head()));
    }
}
