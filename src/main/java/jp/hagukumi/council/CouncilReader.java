package jp.hagukumi.council;

import java.util.List;
import jp.hagukumi.progress.RoundId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the council said, for other modules. The caller has judged whether the signed-in person may know it; no member's
 * name is ever given.
 */
@Component
@Transactional(readOnly = true)
public class CouncilReader {

    private final Packs packs;
    private final CouncilOpinions opinions;

    CouncilReader(Packs packs, CouncilOpinions opinions) {
        this.packs = packs;
        this.opinions = opinions;
    }

    /** The opinions of the statutory council on all packs made from a round, answered or not, oldest first. */
    public List<AnsweredOpinion> opinionsOn(RoundId round) {
        List<PackId> of = packs.ofTheCouncil(round).stream().map(Pack::id).toList();
        return opinions.findByPackInOrderByGivenAtAscIdAsc(of).stream()
                .map(CouncilOpinion::anonymous)
                .toList();
    }
}
