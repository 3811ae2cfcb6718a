package jp.hagukumi.plan.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.PlainSheet;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.SheetChange;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.indicator.IndicatorBook;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Which indicators rest on which evidence, a row for each pair; it stands behind the sheets of both. */
@Component
class EvidenceIndicatorSheet extends PlainSheet<EvidenceSaid> {

    private static final String INDICATORS = "indicators";
    private static final String EVIDENCE = "EVIDENCE";
    private static final String INDICATOR = "INDICATOR";
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.reference(EVIDENCE, EvidenceSheet.CODE).identifies(),
            SheetColumn.reference(INDICATOR, INDICATORS).identifies());

    private final EvidenceShelf shelf;
    private final EvidenceSheet evidence;
    private final IndicatorBook indicators;

    EvidenceIndicatorSheet(EvidenceShelf shelf, EvidenceSheet evidence, IndicatorBook indicators) {
        super("evidence-indicators", 495, Thing.EVIDENCE, EvidenceSaid.class, COLUMNS);
        this.shelf = shelf;
        this.evidence = evidence;
        this.indicators = indicators;
    }

    @Override
    public Map<UUID, EvidenceSaid> contents(PlanId plan) {
        return evidence.contents(plan);
    }

    /** Evidence goes on naming an indicator that was taken out, so that it comes back with it. */
    @Override
    public Map<UUID, EvidenceSaid> shown(PlanId plan, Map<UUID, EvidenceSaid> kept, long change) {
        if (kept.values().stream().allMatch(said -> said.indicators().isEmpty())) {
            return Map.of();
        }
        Set<IndicatorId> gone = indicators.gone(plan, change);
        Map<UUID, EvidenceSaid> shown = new LinkedHashMap<>();
        kept.forEach((id, said) -> shown.put(
                id,
                said.with(said.indicators().stream()
                        .filter(indicator -> !gone.contains(indicator))
                        .toList())));
        return shown;
    }

    @Override
    public List<Cells> rows(PlanId plan, Map<UUID, EvidenceSaid> contents, SheetKeys keys) {
        Map<IndicatorId, String> rowKeys = indicators.rowKeys(plan);
        List<Cells> rows = new ArrayList<>();
        contents.forEach((id, said) -> said.indicators()
                .forEach(named -> rows.add(Cells.of(
                        this,
                        keys.of(EvidenceSheet.CODE, id),
                        Objects.requireNonNullElseGet(rowKeys.get(named), named::toString)))));
        return rows;
    }

    @Override
    public String title(Cells row) {
        return row.of(EVIDENCE) + " / " + row.of(INDICATOR);
    }

    @Override
    public void put(Edit edit, SheetKeys keys, Collection<SheetChange> changes) {
        change(edit, keys, changes, (named, indicator) -> {
            if (!named.contains(indicator)) {
                named.add(indicator);
            }
        });
    }

    @Override
    public void remove(Edit edit, SheetKeys keys, Collection<SheetChange> gone) {
        change(edit, keys, gone, List::remove);
    }

    private void change(
            Edit edit,
            SheetKeys keys,
            Collection<SheetChange> changes,
            BiConsumer<List<IndicatorId>, IndicatorId> deed) {
        Map<String, IndicatorId> byKey = new HashMap<>();
        indicators.rowKeys(edit.plan()).forEach((id, key) -> byKey.put(key, id));
        Map<UUID, EvidenceSaid> stood = evidence.contents(edit.plan());
        Map<UUID, List<IndicatorId>> named = new LinkedHashMap<>();
        for (SheetChange change : changes) {
            Cells row = change.cells();
            IndicatorId indicator = byKey.get(row.of(INDICATOR));
            UUID id = keys.need(EvidenceSheet.CODE, row.of(EVIDENCE));
            EvidenceSaid said = stood.get(id);
            if (indicator == null || said == null) {
                throw new RuleViolation("plan.violation.keyGone", row.of(indicator == null ? INDICATOR : EVIDENCE));
            }
            deed.accept(named.computeIfAbsent(id, first -> new ArrayList<>(said.indicators())), indicator);
        }
        Map<EntryId, EvidenceSaid> all = new LinkedHashMap<>();
        named.forEach((id, those) ->
                all.put(new EntryId(id), Objects.requireNonNull(stood.get(id)).with(those)));
        shelf.put(edit, all);
    }
}
