package jp.hagukumi.council;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.WaitingWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits in the council: packs to read for members, opinions to answer for the lead. */
@Component
@Order(20)
@Transactional(readOnly = true)
class CouncilWork implements WaitingWork {

    private final Packs packs;
    private final CouncilOpinions opinions;
    private final PackPages pages;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Clock clock;

    CouncilWork(
            Packs packs,
            CouncilOpinions opinions,
            PackPages pages,
            Permissions permissions,
            CurrentAccount current,
            Clock clock) {
        this.packs = packs;
        this.opinions = opinions;
        this.pages = pages;
        this.permissions = permissions;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        String state = PackState.HANDED_OVER.code();
        if (permissions.allows(Operation.COUNCIL_OPINE, null, state)) {
            waiting.add(toRead());
        }
        if (permissions.allows(Operation.COUNCIL_ANSWER, null, state)) {
            waiting.add(toAnswer());
        }
        return waiting;
    }

    /** Packs that still take opinions and have none of this member, the nearest last day first. */
    private Waiting toRead() {
        Set<UUID> spokenOn = opinions.packsSpokenOnBy(current.id().value());
        List<Pack> open = packs
                .findByStateAndOpinionsUntilGreaterThanEqualOrderByOpinionsUntilAscIdAsc(
                        PackState.HANDED_OVER, JapanTime.today(clock))
                .stream()
                .filter(pack -> !spokenOn.contains(pack.id().value()))
                .toList();
        List<Item> items = pages.summaries(open).stream()
                .limit(Waiting.ITEMS_MAX)
                .map(pack -> new Item(
                        pack.title(),
                        pack.body(),
                        "",
                        pack.opinionsUntil(),
                        "council.PackState.HANDED_OVER",
                        CouncilLinks.pack(pack.id())))
                .toList();
        return new Waiting("council.waiting.read", open.size(), items, CouncilLinks.packs());
    }

    private Waiting toAnswer() {
        List<CouncilOpinion> open = opinions.findByAnsweredAtIsNullOrderByGivenAtAscIdAsc();
        Map<PackId, Pack> of = new HashMap<>();
        packs.findAllById(open.stream().map(CouncilOpinion::pack).distinct().toList())
                .forEach(pack -> of.put(pack.id(), pack));
        List<Item> items = open.stream()
                .limit(Waiting.ITEMS_MAX)
                .map(opinion -> new Item(
                        opinion.about(),
                        title(of.get(opinion.pack())),
                        opinion.text(),
                        null,
                        "council.OpinionView.unanswered",
                        CouncilLinks.opinion(opinion.pack(), opinion.id())))
                .toList();
        return new Waiting("council.waiting.answer", open.size(), items, CouncilLinks.packs());
    }

    private static String title(@org.jspecify.annotations.Nullable Pack pack) {
        return pack == null ? "" : pack.title();
    }
}
