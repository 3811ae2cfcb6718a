package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.workbook.CellTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Writes axes with their words; what they said before is kept. */
@Component
class VocabularyShelf implements Restorer<AxisSaid> {

    private final Axes axes;
    private final Terms terms;
    private final PlanLedger ledger;

    VocabularyShelf(Axes axes, Terms terms, PlanLedger ledger) {
        this.axes = axes;
        this.terms = terms;
        this.ledger = ledger;
    }

    /** Makes an axis say this; words that it no longer has go, unless something bears them. */
    void put(Edit edit, AxisId id, AxisSaid said) {
        Axis axis = axes.findToChangeById(id).orElse(null);
        AxisSaid before = axis == null ? null : said(axis);
        if (said.equals(before)) {
            return;
        }
        ledger.changed(edit, Thing.VOCABULARY, id.value(), before);
        if (axis == null) {
            axis = new Axis(id, edit.plan(), said.use(), said.code(), said.place());
        }
        axis.say(said.label(), said.several());
        axes.saveAndFlush(axis);
        write(edit.plan(), id, said.terms());
    }

    private void write(PlanId plan, AxisId axis, List<TermRow> said) {
        Map<TermId, Term> stored = new HashMap<>();
        terms.findByAxisOrderByPlace(axis).forEach(term -> stored.put(term.row().id(), term));
        RuleViolation.unless(
                said.stream()
                                .map(row -> CellTexts.folded(row.label()))
                                .distinct()
                                .count()
                        == said.size(),
                "plan.violation.vocabularyTermTwice");
        int place = 0;
        for (TermRow row : said) {
            Term term = stored.remove(row.id());
            if (term == null) {
                terms.save(new Term(row, plan, axis, place));
            } else {
                term.say(row, place);
            }
            place++;
        }
        terms.deleteAll(stored.values());
        try {
            terms.flush();
        } catch (DataIntegrityViolationException borne) {
            throw new RuleViolation("plan.violation.termInUse");
        }
    }

    AxisSaid said(Axis axis) {
        AxisRow row = axis.row(List.of());
        return new AxisSaid(
                axis.place(),
                row.use(),
                row.code(),
                row.label(),
                row.several(),
                terms.findByAxisOrderByPlace(axis.id()).stream().map(Term::row).toList());
    }

    @Override
    public Thing thing() {
        return Thing.VOCABULARY;
    }

    @Override
    public Class<AxisSaid> type() {
        return AxisSaid.class;
    }

    @Override
    public @Nullable AxisSaid now(UUID subject) {
        return axes.findById(new AxisId(subject)).map(this::said).orElse(null);
    }

    @Override
    public void restore(Edit edit, UUID subject, @Nullable AxisSaid before) {
        AxisId id = new AxisId(subject);
        if (before != null) {
            put(edit, id, before);
            return;
        }
        Axis axis = axes.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.axisGone"));
        ledger.changed(edit, Thing.VOCABULARY, subject, said(axis));
        terms.deleteAll(terms.findByAxisOrderByPlace(id));
        axes.delete(axis);
    }
}
