package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The axes and words of plans. It asks for no permission: whoever calls it has judged whether the person may read the
 * plan.
 */
@Component
@Transactional(readOnly = true)
public class Vocabularies {

    private final Axes axes;
    private final Terms terms;
    private final PlanLedger ledger;

    Vocabularies(Axes axes, Terms terms, PlanLedger ledger) {
        this.axes = axes;
        this.terms = terms;
        this.ledger = ledger;
    }

    /** All axes of a plan in its order, each with its words. */
    public List<AxisRow> of(PlanId plan) {
        Map<AxisId, List<TermRow>> words = new HashMap<>();
        terms.findByPlanOrderByPlace(plan)
                .forEach(term -> words.computeIfAbsent(term.axis(), axis -> new ArrayList<>())
                        .add(term.row()));
        return axes.findByPlanOrderByPlace(plan).stream()
                .map(axis -> axis.row(words.getOrDefault(axis.id(), List.of())))
                .toList();
    }

    /** All axes of a plan as of the end of a revision, {@link PlanLedger#NOW} for today. */
    public List<AxisRow> of(PlanId plan, int revision) {
        List<AxisRow> now = of(plan);
        if (revision == PlanLedger.NOW) {
            return now;
        }
        Map<AxisId, AxisRow> then = new LinkedHashMap<>();
        now.forEach(axis -> then.put(axis.id(), axis));
        ledger.differing(plan, Thing.VOCABULARY, revision, AxisSaid.class).forEach((subject, said) -> {
            AxisId id = new AxisId(subject);
            if (said.isEmpty()) {
                then.remove(id);
            }
            said.ifPresent(axis -> then.put(
                    id, new AxisRow(id, plan, 0, axis.use(), axis.code(), axis.label(), axis.several(), axis.terms())));
        });
        return List.copyOf(then.values());
    }

    /** The axes of a plan whose words are said of the given things. */
    public List<AxisRow> of(PlanId plan, AxisUse use) {
        return of(plan).stream().filter(axis -> axis.use() == use).toList();
    }

    public Optional<AxisRow> axis(AxisId id) {
        return axes.findById(id)
                .map(axis -> axis.row(
                        terms.findByAxisOrderByPlace(id).stream().map(Term::row).toList()));
    }

    /** Gives a new plan the axes that every plan starts with. */
    @Transactional
    void begin(PlanId plan) {
        int place = 0;
        for (DefaultAxis start : DefaultAxis.ALL) {
            Axis axis = new Axis(AxisId.next(), plan, start.use(), start.code(), place++);
            axis.say(start.label(), start.several());
            axes.save(axis);
            for (String word : start.terms()) {
                terms.save(new Term(
                        new TermRow(TermId.next(), word, false),
                        plan,
                        axis.id(),
                        start.terms().indexOf(word)));
            }
        }
    }
}
