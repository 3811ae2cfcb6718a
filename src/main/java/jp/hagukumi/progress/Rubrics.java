package jp.hagukumi.progress;

import org.springframework.stereotype.Component;

/** Finds what the plan behind a report asks for. */
@Component
class Rubrics {

    private final Rounds rounds;
    private final Surroundings around;

    Rubrics(Rounds rounds, Surroundings around) {
        this.rounds = rounds;
        this.around = around;
    }

    Rubric of(Report report) {
        Round round = rounds.findById(report.round()).orElseThrow();
        return Rubric.of(round, around.plan(round.plan()));
    }
}
