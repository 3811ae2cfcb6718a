package jp.hagukumi.council;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-031: members read what was handed over to them; the lead also sees what is still prepared. */
@Service
@Transactional(readOnly = true)
@May(Operation.COUNCIL_READ)
public class PackReading {

    private final Packs packs;
    private final CouncilOpinions opinions;
    private final PackPages pages;
    private final PackContents contents;
    private final Permissions permissions;
    private final Directory directory;
    private final CurrentAccount current;

    PackReading(
            Packs packs,
            CouncilOpinions opinions,
            PackPages pages,
            PackContents contents,
            Permissions permissions,
            Directory directory,
            CurrentAccount current) {
        this.packs = packs;
        this.opinions = opinions;
        this.pages = pages;
        this.contents = contents;
        this.permissions = permissions;
        this.directory = directory;
        this.current = current;
    }

    /** The packs the signed-in person may see, the latest first. */
    public List<PackSummary> packs() {
        List<PackState> visible = Arrays.stream(PackState.values())
                .filter(state -> permissions.allows(Operation.COUNCIL_READ, null, state.code()))
                .toList();
        return pages.summaries(packs.findByStateInOrderByOpinionsUntilDescIdDesc(visible));
    }

    /** One pack with all it holds; refused, and written to the trail, while the person may not see it. */
    public Optional<PackDetails> pack(PackId id) {
        return packs.findById(id).map(pack -> {
            permissions.require(Operation.COUNCIL_READ, null, pack.state().code(), id);
            return pack.state() == PackState.HANDED_OVER ? handedOver(pack) : prepared(pack);
        });
    }

    private PackDetails handedOver(Pack pack) {
        FrozenContent content = pack.content();
        return new PackDetails(
                pages.summaries(List.of(pack)).getFirst(),
                content.fingerprint(pack.head()),
                pack.isIntact(),
                content.scale().stream().map(PackMark::view).toList(),
                pages.goals(content, earlierThan(pack)),
                List.of(),
                said(List.of(pack.id())));
    }

    private PackDetails prepared(Pack pack) {
        FrozenContent content = contents.now(pack);
        return new PackDetails(
                pages.summaries(List.of(pack)).getFirst(),
                content.fingerprint(pack.head()),
                true,
                content.scale().stream().map(PackMark::view).toList(),
                pages.goals(content, earlierThan(pack)),
                contents.missing(pack),
                List.of());
    }

    private List<Pack> earlierThan(Pack pack) {
        return pack.handedOverAt() == null
                ? packs.findByPlanAndState(pack.plan(), PackState.HANDED_OVER)
                : packs.findByPlanAndStateAndHandedOverAtBefore(
                        pack.plan(), PackState.HANDED_OVER, pack.handedOverAt());
    }

    /** Opinions with the member's name for those who answer, without it for everybody else. */
    private List<OpinionView> said(Collection<PackId> of) {
        List<CouncilOpinion> found = opinions.findByPackInOrderByGivenAtAscIdAsc(of);
        Map<PersonId, String> names = new HashMap<>();
        if (permissions.allows(Operation.COUNCIL_ANSWER, null, PackState.HANDED_OVER.code())) {
            names.putAll(directory.personNames(
                    found.stream().flatMap(CouncilOpinion::people).distinct().toList()));
        }
        PersonId me = current.id();
        return found.stream()
                .map(opinion -> opinion.view(
                        names.getOrDefault(opinion.givenBy(), ""),
                        opinion.isOf(me),
                        Optional.ofNullable(opinion.answeredBy())
                                .map(names::get)
                                .orElse("")))
                .toList();
    }
}
