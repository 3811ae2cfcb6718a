package jp.hagukumi.progress.ui;

import java.io.Serializable;
import jp.hagukumi.progress.Form;
import jp.hagukumi.progress.PreparedRound;
import jp.hagukumi.progress.RoundContent;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundLead;

/**
 * A round and those prepared with it as their page has read them. What the page keeps itself is read anew, so that it is
 * not taken for somebody else's change by the next deed.
 */
class Preparation implements Serializable {

    private final transient RoundLead lead;
    private PreparedRound known;

    /** Somebody else may have been faster since: nothing is taken for kept before it has been. */
    private boolean doubtful;

    Preparation(PreparedRound known, RoundLead lead) {
        this.known = known;
        this.lead = lead;
    }

    PreparedRound known() {
        return known;
    }

    RoundContent content() {
        return known.content();
    }

    /** Keeps what is asked and until when; what stands there already is not kept again. */
    void say(RoundContent content) {
        if (!doubtful && content.equals(known.content())) {
            return;
        }
        doubtful = true;
        RoundId id = known.round().id();
        long kept = lead.say(id, known.round().version(), content);
        // Somebody who was faster than this reading has not been seen: the next deed is told so.
        lead.find(id).filter(now -> now.round().version() == kept).ifPresent(now -> {
            known = now;
            doubtful = false;
        });
    }

    void say(Form form) {
        say(new RoundContent(content().due(), content().notice(), form));
    }

    void open() {
        lead.open(known.round().id(), known.round().version());
    }

    void discard() {
        lead.discard(known.round().id(), known.round().version());
    }

    /** Takes the round of one plan out of those that are prepared together. */
    void leaveOut(RoundId id) {
        known.parts().stream()
                .map(PreparedRound.Part::round)
                .filter(round -> round.id().equals(id))
                .forEach(round -> lead.leaveOut(id, round.version()));
    }
}
