package jp.hagukumi.council.ui;

import java.io.Serializable;
import java.util.Locale;
import jp.hagukumi.council.PackSummary;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** How a pack is told about: its meeting, its last day, its state. */
class PackWords implements Serializable {

    private final transient Words words;
    private final transient Formats formats;

    PackWords(Locale language) {
        this.words = Words.in(language);
        this.formats = Formats.in(language);
    }

    /** 子ども・子育て会議 令和8年8月21日（金）（予定） */
    String meeting(PackSummary pack) {
        return words.say(
                pack.tentative() ? "council.PackWords.meetingTentative" : "council.PackWords.meeting",
                pack.body(),
                formats.date(pack.meetingOn()));
    }

    String plan(PackSummary pack) {
        return words.say("council.PackWords.plan", pack.planTitle(), formats.fiscalYear(pack.year()));
    }

    String until(PackSummary pack) {
        return words.say(
                pack.takesOpinions() ? "council.PackWords.until" : "council.PackWords.untilOver",
                formats.shortDate(pack.opinionsUntil()));
    }

    StatusBadge stateBadge(PackSummary pack) {
        return pack.handedOverAt() != null
                ? new StatusBadge(
                        words.say(
                                "council.PackWords.handedOver",
                                formats.shortDate(JapanTime.dayOf(pack.handedOverAt()))),
                        Tone.DONE)
                : new StatusBadge(words.say("council.PackState.PREPARED"), Tone.WAITS);
    }
}
