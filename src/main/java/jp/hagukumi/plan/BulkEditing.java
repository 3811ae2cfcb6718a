package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-013: several elements are changed at once, as one edit that is undone at once. */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_EDIT)
public class BulkEditing {

    private final PlanElements elements;
    private final ElementRestorer said;
    private final ElementChoices choices;
    private final ElementAround around;
    private final PlanLedger ledger;
    private final JdbcClient jdbc;

    BulkEditing(
            PlanElements elements,
            ElementRestorer said,
            ElementChoices choices,
            ElementAround around,
            PlanLedger ledger,
            JdbcClient jdbc) {
        this.elements = elements;
        this.said = said;
        this.choices = choices;
        this.around = around;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** What a change would mean for each of the given elements, in tree order; nothing is written. */
    public List<BulkRow> preview(PlanId plan, Collection<ElementId> ids, BulkChange change) {
        Map<ElementId, PlanElement> found = found(ids);
        List<BulkRow> rows = new ArrayList<>();
        for (ElementLabel label : choices.labels(plan, ids)) {
            PlanElement element = found.get(label.id());
            if (element != null) {
                ElementContent says = element.content();
                rows.add(new BulkRow(label, element.version(), says, says).under(change));
            }
        }
        return rows;
    }

    /**
     * Changes elements; all or none.
     *
     * @param rows as the person saw them in the preview
     * @return those that somebody else changed or took out meanwhile; if there are any, nothing was changed
     */
    @Transactional
    public List<ElementLabel> apply(PlanId plan, List<BulkRow> rows, BulkChange change) {
        Map<ElementId, PlanElement> found =
                found(rows.stream().map(row -> row.element().id()).toList());
        List<ElementLabel> stale = rows.stream()
                .filter(row -> {
                    PlanElement element = found.get(row.element().id());
                    return element == null || element.version() != row.version();
                })
                .map(BulkRow::element)
                .toList();
        if (!stale.isEmpty()) {
            return stale;
        }
        RuleViolation.unless(
                found.values().stream().allMatch(element -> element.plan().equals(plan)),
                "plan.violation.elementOfAnotherPlan");
        Edit edit = ledger.begin(plan, "element.bulk");
        Map<UUID, Optional<Record>> before = new LinkedHashMap<>();
        for (PlanElement element : found.values()) {
            ElementSaid stood = said.said(element);
            ElementContent after = change.on(element.content());
            if (!after.equals(element.content())) {
                element.say(after, around);
                before.put(element.id().value(), Optional.of(stood));
            }
        }
        ledger.changed(edit, Thing.ELEMENT, before);
        elements.flush();
        return List.of();
    }

    private Map<ElementId, PlanElement> found(Collection<ElementId> ids) {
        return elements.findAllById(ids).stream().collect(Collectors.toMap(PlanElement::id, Function.identity()));
    }

    /** Everything that stands below the given elements, at any depth. */
    public List<ElementId> below(PlanId plan, Collection<ElementId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select distinct e.id from plan_element a
                        join plan_element e on e.plan_id = a.plan_id and e.sort_path > a.sort_path
                            and e.sort_path < concat(a.sort_path, '~')
                        where a.plan_id = :plan and a.id in (:ids)
                        """)
                        .param("plan", plan.toString())
                        .param("ids", ids.stream().map(ElementId::toString).toList())
                        .query((row, number) -> new ElementId(UUID.fromString(row.getString("id"))))
                        .list();
    }
}
