package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a stored plan reads now, and how it read when a workbook was exported from it. */
@Component
class PlanNow {

    private final StoredElements elements;
    private final GoneElements gone;
    private final PlanLedger ledger;
    private final JdbcClient jdbc;

    PlanNow(StoredElements elements, GoneElements gone, PlanLedger ledger, JdbcClient jdbc) {
        this.elements = elements;
        this.gone = gone;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    PlanStamp stamp(PlanId plan) {
        return PlanStamp.of(plan, jdbc);
    }

    List<DepartmentId> departments(PlanId plan) {
        return elements.departments(plan);
    }

    /** @param base where the workbook comes from, as far as it says so */
    PlanComparison.Now of(Plan plan, @Nullable WorkbookBase base) {
        List<StoredNode> nodes = elements.nodes(plan.id());
        PlanSince since = base != null && base.plan().equals(plan.id()) ? since(plan, base, nodes) : null;
        Map<String, GoneElement> went = gone.of(plan.id());
        nodes.forEach(node -> went.remove(node.key()));
        Map<String, PlanChanges.Said> takenOut = new HashMap<>();
        if (since != null) {
            went.keySet()
                    .forEach(key -> since.elements()
                            .getOrDefault(key, Optional.empty())
                            .ifPresent(said -> takenOut.put(key, said)));
        }
        return new PlanComparison.Now(
                plan.header(), nodes, keys -> elements.contents(plan.id(), keys), went, since, takenOut);
    }

    private PlanSince since(Plan plan, WorkbookBase base, List<StoredNode> nodes) {
        Map<UUID, String> keys = new HashMap<>();
        nodes.forEach(node -> keys.put(node.id().value(), node.key()));
        Map<UUID, Optional<ElementSaid>> changed =
                ledger.since(plan.id(), Thing.ELEMENT, base.change(), ElementSaid.class);
        changed.forEach((id, said) -> said.map(ElementSaid::rowKey).ifPresent(key -> keys.putIfAbsent(id, key)));
        Map<String, Optional<PlanChanges.Said>> then = new HashMap<>();
        changed.forEach((id, said) -> {
            String key = keys.get(id);
            if (key != null) {
                // A key may have gone with one element and come with another.
                then.merge(
                        key, said.map(element -> said(element, keys)), (one, other) -> one.isPresent() ? one : other);
            }
        });
        PlanHeader header = ledger.since(plan.id(), Thing.PLAN, base.change(), PlanSaid.class)
                .getOrDefault(plan.id().value(), Optional.empty())
                .map(said -> header(said, plan.header()))
                .orElse(null);
        return new PlanSince(base, header, then);
    }

    private static PlanChanges.Said said(ElementSaid said, Map<UUID, String> keys) {
        return new PlanChanges.Said(
                said.parent() == null ? null : keys.get(said.parent()), said.level(), said.content());
    }

    /** Which level is reported on is not kept; it counts as unchanged while there is a level of that name. */
    private static PlanHeader header(PlanSaid said, PlanHeader now) {
        return new PlanHeader(
                said.title(),
                given(said.municipality()),
                year(said.firstYear()),
                year(said.lastYear()),
                said.legalBases(),
                given(said.purpose()),
                given(said.philosophy()),
                said.levels(),
                now.reportedLevel(),
                given(said.note()),
                List.of());
    }

    private static @Nullable FiscalYear year(@Nullable Integer startYear) {
        return startYear == null || startYear == 0 ? null : new FiscalYear(startYear);
    }

    private static @Nullable String given(String text) {
        return Objects.requireNonNullElse(text, "").isEmpty() ? null : text;
    }
}
