package jp.hagukumi.council;

import java.time.Clock;
import java.util.UUID;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-031: a member says something about a pack, one of its goals or one of its projects. */
@Service
@Transactional(readOnly = true)
@May(Operation.COUNCIL_OPINE)
public class OpinionGiving {

    private final Packs packs;
    private final CouncilOpinions opinions;
    private final Desk desk;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    OpinionGiving(
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

    /**
     * Gives an opinion; a correction is a further one.
     *
     * @param element the goal or project it is about; null for the whole pack
     */
    @Transactional
    public OpinionId give(PackId id, @Nullable ElementId element, OpinionKind kind, String text) {
        Pack pack = judged(id);
        CouncilOpinion opinion =
                opinions.save(new CouncilOpinion(pack, element, kind, text, current.id(), clock.instant()));
        desk.clear(DraftKind.OPINION, id, about(id, element));
        trail.done(Operation.COUNCIL_OPINE, opinion.id(), opinion.about());
        return opinion.id();
    }

    /** What this member has typed and not sent yet, empty if nothing. */
    public String draft(PackId id, @Nullable ElementId element) {
        judged(id);
        return desk.draft(DraftKind.OPINION, id, about(id, element)).orElse("");
    }

    /** Keeps what is typed so far, for this member only; refused when it is too long to be sent. */
    @Transactional
    public void keepDraft(PackId id, @Nullable ElementId element, String text) {
        judged(id);
        desk.keep(
                DraftKind.OPINION,
                id,
                about(id, element),
                text,
                CouncilOpinion.TEXT_MAX,
                "council.violation.opinionLong");
    }

    private Pack judged(PackId id) {
        Pack pack = packs.require(id);
        permissions.require(Operation.COUNCIL_OPINE, null, pack.state().code(), id);
        return pack;
    }

    private static UUID about(PackId pack, @Nullable ElementId element) {
        return element == null ? pack.value() : element.value();
    }
}
