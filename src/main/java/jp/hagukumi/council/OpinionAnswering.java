package jp.hagukumi.council;

import java.time.Clock;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-032: the lead answers what members said. */
@Service
@Transactional(readOnly = true)
@May(Operation.COUNCIL_ANSWER)
public class OpinionAnswering {

    private final Packs packs;
    private final CouncilOpinions opinions;
    private final Desk desk;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    OpinionAnswering(
            Packs packs,
            CouncilOpinions opinions,
            Desk desk,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.packs = packs;
        this.opinions = opinions;
        this.desk = desk;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** Answers an opinion once; the answer shows to all members at once. */
    @Transactional
    public void answer(OpinionId id, long seen, String words) {
        CouncilOpinion opinion = judged(id);
        StaleVersion.check(seen, opinion.version());
        opinion.answer(words, current.id(), clock.instant());
        desk.clear(DraftKind.ANSWER, opinion.pack(), id.value());
        trail.done(Operation.COUNCIL_ANSWER, id, opinion.about());
    }

    /** The answer that this person has begun and not sent yet, empty if none. */
    public String draft(OpinionId id) {
        return desk.draft(DraftKind.ANSWER, judged(id).pack(), id.value()).orElse("");
    }

    /** Keeps the answer as far as it is written, for this person only; refused when it is too long to be sent. */
    @Transactional
    public void keepDraft(OpinionId id, String words) {
        CouncilOpinion opinion = judged(id);
        desk.keep(
                DraftKind.ANSWER,
                opinion.pack(),
                id.value(),
                words,
                CouncilOpinion.TEXT_MAX,
                "council.violation.answerLong");
    }

    private CouncilOpinion judged(OpinionId id) {
        CouncilOpinion opinion = opinions.findById(id).orElseThrow(() -> new RuleViolation("council.violation.gone"));
        Pack pack = packs.require(opinion.pack());
        permissions.require(Operation.COUNCIL_ANSWER, null, pack.state().code(), id);
        return opinion;
    }
}
