package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-062: the lead edits the words by which a plan sorts its elements, evidence, partners and relations. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_EDIT)
public class VocabularyEditing {

    private final Axes axes;
    private final VocabularyShelf shelf;
    private final PlanLedger ledger;

    VocabularyEditing(Axes axes, VocabularyShelf shelf, PlanLedger ledger) {
        this.axes = axes;
        this.shelf = shelf;
        this.ledger = ledger;
    }

    /** Adds an axis for elements behind all others. */
    @Transactional
    public AxisId add(PlanId plan, String label, boolean several, List<TermRow> terms) {
        Edit edit = ledger.begin(plan, "vocabulary.add");
        List<Axis> all = axes.findByPlanOrderByPlace(plan);
        int place = all.isEmpty() ? 0 : all.getLast().place() + 1;
        AxisId id = AxisId.next();
        String code = "own" + (place + 1);
        shelf.put(edit, id, new AxisSaid(place, AxisUse.ELEMENT, code, label.strip(), several, terms));
        return id;
    }

    /**
     * Names an axis and its words anew. A word that is still borne by something cannot be left out, only retired.
     *
     * @param seenVersion the version of the axis that was read
     * @param terms all words in their order; those with a new id are added
     */
    @Transactional
    public void change(AxisId id, long seenVersion, String label, boolean several, List<TermRow> terms) {
        Axis axis = axes.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.axisGone"));
        axis.expect(seenVersion);
        Edit edit = ledger.begin(axis.plan(), "vocabulary.change");
        AxisSaid now = shelf.said(axis);
        shelf.put(edit, id, new AxisSaid(now.place(), now.use(), now.code(), label.strip(), several, terms));
    }

    /**
     * Gives a draft the axes and words of the plan that it is a copy of, in place of those that it started with.
     *
     * @return the new word for each old one
     */
    @Transactional
    public Map<TermId, TermId> copy(PlanId from, PlanId to) {
        Edit edit = ledger.begin(to, "vocabulary.copy");
        Map<String, Axis> there = new HashMap<>();
        axes.findByPlanOrderByPlace(to)
                .forEach(axis -> there.put(axis.row(List.of()).code(), axis));
        Map<TermId, TermId> words = new HashMap<>();
        for (Axis axis : axes.findByPlanOrderByPlace(from)) {
            AxisSaid said = shelf.said(axis);
            List<TermRow> terms = said.terms().stream()
                    .map(term -> new TermRow(TermId.next(), term.label(), term.retired()))
                    .toList();
            for (int i = 0; i < terms.size(); i++) {
                words.put(said.terms().get(i).id(), terms.get(i).id());
            }
            Axis same = there.get(said.code());
            shelf.put(
                    edit,
                    same == null ? AxisId.next() : same.id(),
                    new AxisSaid(said.place(), said.use(), said.code(), said.label(), said.several(), terms));
        }
        return words;
    }
}
