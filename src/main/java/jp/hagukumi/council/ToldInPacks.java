package jp.hagukumi.council;

import java.util.List;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.assessment.CouncilVoice;
import jp.hagukumi.progress.assessment.CouncilWord;
import jp.hagukumi.shared.JapanTime;
import org.springframework.stereotype.Component;

/** Brings what the council said on the packs of a round beside the assessment of the next one. */
@Component
class ToldInPacks implements CouncilVoice {

    private final CouncilReader council;

    ToldInPacks(CouncilReader council) {
        this.council = council;
    }

    @Override
    public List<CouncilWord> on(RoundId round) {
        return council.opinionsOn(round).stream()
                .map(given -> new CouncilWord(
                        given.element(),
                        given.about(),
                        given.opinion(),
                        given.answer(),
                        JapanTime.dayOf(given.givenAt())))
                .toList();
    }
}
