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
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    OpinionAnswering(
            Packs packs,
            CouncilOpinions opinions,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.packs = packs;
        this.opinions = opinions;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** Answers an opinion once; the answer shows to all members at once. */
    @Transactional
    public void answer(OpinionId id, long seen, String words) {
        CouncilOpinion opinion = opinions.findById(id).orElseThrow(() -> new RuleViolation("council.violation.gone"));
        Pack pack = packs.require(opinion.pack());
        permissions.require(Operation.COUNCIL_ANSWER, null, pack.state().code(), id);
        StaleVersion.check(seen, opinion.version());
        opinion.answer(words, current.id(), clock.instant());
        trail.done(Operation.COUNCIL_ANSWER, id, opinion.about());
    }
}
