package jp.hagukumi.plan.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.Change;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-070: indicators and what became of them. Whoever may read plans reads all of them. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class IndicatorQueries {

    private final IndicatorBook book;
    private final PlanReader plans;
    private final PlanLedger ledger;
    private final IndicatorRights rights;

    IndicatorQueries(IndicatorBook book, PlanReader plans, PlanLedger ledger, IndicatorRights rights) {
        this.book = book;
        this.plans = plans;
        this.ledger = ledger;
        this.rights = rights;
    }

    /** The indicators of a plan in tree order, as of the end of a revision; {@link PlanLedger#NOW} for today. */
    public List<IndicatorRow> ofPlan(PlanId plan, int revision) {
        List<IndicatorRecord> found = book.of(plan, revision);
        Map<ElementId, List<IndicatorRecord>> byElement = found.stream()
                .collect(Collectors.groupingBy(one -> one.content().element()));
        return elements(plan, byElement.keySet(), revision).stream()
                .sorted(Comparator.comparing(ElementRow::sortPath))
                .flatMap(element -> byElement.getOrDefault(element.id(), List.of()).stream()
                        .map(one -> new IndicatorRow(one, element.codeAndTitle(), element.sortPath())))
                .toList();
    }

    private List<ElementRow> elements(PlanId plan, Set<ElementId> ids, int revision) {
        return revision == PlanLedger.NOW
                ? plans.elements(ids)
                : ids.stream()
                        .flatMap(id -> plans.element(plan, id, revision).stream())
                        .toList();
    }

    /** The indicators of one element in their order. */
    public List<IndicatorRecord> ofElement(ElementRow element, int revision) {
        return book.of(element.plan(), element.id(), revision);
    }

    /** One indicator with what the person may do to it. */
    public Optional<IndicatorDetails> indicator(IndicatorId id, int revision) {
        return book.find(id, revision)
                .flatMap(found -> elements(found.plan(), Set.of(found.content().element()), revision).stream()
                        .findFirst()
                        .map(element -> new IndicatorDetails(found, element, rights.on(found.plan()))));
    }

    /** What the person may do with the indicators of a plan. */
    public Set<Operation> allowed(PlanId plan) {
        return rights.on(plan);
    }

    /** Every change of an indicator and of its values, the latest first. */
    public List<PastChange> history(IndicatorId id) {
        List<PastChange> all = new ArrayList<>();
        IndicatorContent after = book.content(id.value());
        IndicatorContent known = after;
        for (Change<IndicatorContent> change : ledger.history(Thing.INDICATOR, id.value(), IndicatorContent.class)) {
            IndicatorContent before = change.before();
            IndicatorChange.between(before, after)
                    .forEach(one -> all.add(new PastChange(change.at(), change.by(), change.revision(), one)));
            after = before;
            known = known == null ? before : known;
        }
        if (known == null) {
            throw new RuleViolation("plan.violation.indicatorGone");
        }
        for (UUID actual : book.actualsOf(id)) {
            valueHistory(known, actual, all);
        }
        return all.stream()
                .sorted(Comparator.comparing(PastChange::at).reversed())
                .toList();
    }

    private void valueHistory(IndicatorContent indicator, UUID actual, List<PastChange> all) {
        ActualContent after = book.actual(actual);
        for (Change<ActualContent> change : ledger.history(Thing.ACTUAL, actual, ActualContent.class)) {
            ActualContent before = change.before();
            ActualContent either = after != null ? after : before;
            if (either != null) {
                String series = indicator
                        .series(either.series())
                        .map(SeriesContent::name)
                        .orElse("");
                IndicatorChange.between(series, either.year(), before, after)
                        .forEach(one -> all.add(new PastChange(change.at(), change.by(), change.revision(), one)));
            }
            after = before;
        }
    }
}
