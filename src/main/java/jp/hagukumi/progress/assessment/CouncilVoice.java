package jp.hagukumi.progress.assessment;

import java.util.List;
import jp.hagukumi.progress.RoundId;

/**
 * What the council said of a round, told by whoever keeps it. The caller has judged permission; no member's name is ever
 * given.
 */
public interface CouncilVoice {

    /** Oldest first. */
    List<CouncilWord> on(RoundId round);
}
