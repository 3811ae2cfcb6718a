package jp.hagukumi.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hagukumi.account.PersonId;
import org.springframework.stereotype.Component;

/** Lets the reports of a round begin with what was accepted before, in the fields for which its lead has chosen so. */
@Component
class CarryForward {

    private final Inheritances inheritances;
    private final Surroundings around;

    CarryForward(Inheritances inheritances, Surroundings around) {
        this.inheritances = inheritances;
        this.around = around;
    }

    /**
     * Puts words into reports that were just created and are stored already.
     *
     * @param by who opened the round
     */
    void into(Round round, List<Report> created, PersonId by, Instant at) {
        List<FormField> carried =
                round.form().fields().stream().filter(FormField::carried).toList();
        if (carried.isEmpty() || created.isEmpty()) {
            return;
        }
        Rubric rubric = Rubric.of(round, around.plan(round.plan()));
        Map<ReportId, Inheritance> latest = inheritances.latest(round, created);
        created.forEach(report -> {
            Inheritance before = latest.getOrDefault(report.id(), Inheritance.NONE);
            Map<FieldCode, String> words = new TreeMap<>();
            carried.forEach(field -> {
                String beginning = before.beginning(field);
                if (rubric.takes(field, beginning)) {
                    words.put(field.code(), beginning);
                }
            });
            report.beginWith(words, rubric, by, at);
        });
    }
}
