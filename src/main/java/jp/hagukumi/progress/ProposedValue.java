package jp.hagukumi.progress;

import java.util.Optional;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.DecidedValue;

/**
 * What a report says of one yearly value, beside what it said when it was accepted before and what the plan says.
 *
 * @param now nothing where the report says nothing
 * @param before nothing where it was never accepted with a value
 * @param plan nothing where nothing is entered
 */
record ProposedValue(
        AskedValue asked, Optional<ActualContent> now, Optional<ActualContent> before, Optional<ActualContent> plan) {

    /** What becomes of it when the report is accepted. */
    enum Fate {
        /** The plan says so already, or the report says nothing of it. */
        NOTHING,
        /** The plan says nothing yet, or what this report said before. */
        ENTERED,
        /** The report takes back what it said before. */
        CLEARED,
        /** The plan says something else, by another hand. */
        ASKED
    }

    Fate fate() {
        boolean byThisReport =
                plan.isPresent() && before.filter(plan.get()::saysSameAs).isPresent();
        if (now.isEmpty()) {
            return byThisReport ? Fate.CLEARED : Fate.NOTHING;
        }
        if (plan.filter(now.get()::saysSameAs).isPresent()) {
            return Fate.NOTHING;
        }
        return plan.isEmpty() || byThisReport ? Fate.ENTERED : Fate.ASKED;
    }

    ActualContent reported() {
        return now.orElseThrow();
    }

    ActualContent planned() {
        return plan.orElseThrow();
    }

    /** What the plan says from now on: a remark that somebody made on this report's value stays with the corrected one. */
    ActualContent entered() {
        ActualContent value = reported();
        return plan.map(there -> new ActualContent(
                        value.indicator(),
                        value.series(),
                        value.year(),
                        value.years(),
                        value.value(),
                        value.missing(),
                        value.source(),
                        there.note()))
                .orElse(value);
    }

    /** With what the plan was seen to say. */
    DecidedValue decided(ActualContent holds) {
        return new DecidedValue(holds, true, plan);
    }

    ValueDifference difference() {
        return new ValueDifference(asked.code(), asked.field().label(), asked.unit(), reported(), planned());
    }
}
