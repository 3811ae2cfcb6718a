package jp.hagukumi.progress;

import jp.hagukumi.plan.followup.FollowUpBook;
import org.springframework.stereotype.Component;

/** Brings what accepted reports answer to citizens back to where the voice is written down. */
@Component
class VoiceAnswers {

    private final FollowUpBook followUps;
    private final Rounds rounds;

    VoiceAnswers(FollowUpBook followUps, Rounds rounds) {
        this.followUps = followUps;
        this.rounds = rounds;
    }

    /** Brings the answers of a report that is being accepted; a blank one takes back what it said when it was before. */
    void take(Report report) {
        report.entries()
                .forEach((field, entry) -> field.voice().ifPresent(voice -> {
                    Round round = rounds.findById(report.round()).orElseThrow();
                    followUps.answer(voice, report.id().value(), round.year(), report.department(), entry.value());
                }));
    }
}
