package jp.hagukumi.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanRow;
import jp.hagukumi.plan.PlanWorkbook;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.indicator.ActualEntry;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The lead writes 流山市こども計画 as a draft with its published indicators and has it adopted; the older plan gets made-up
 * indicators by an amendment, and the values of four years.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(15)
class DemoIndicatorEntry implements DemoData {

    private final DemoAccounts accounts;
    private final PlanImport imports;
    private final PlanAmendments amendments;
    private final PlanReader plans;
    private final IndicatorEditing editing;
    private final ActualEntry entry;

    DemoIndicatorEntry(
            DemoAccounts accounts,
            PlanImport imports,
            PlanAmendments amendments,
            PlanReader plans,
            IndicatorEditing editing,
            ActualEntry entry) {
        this.accounts = accounts;
        this.imports = imports;
        this.amendments = amendments;
        this.plans = plans;
        this.editing = editing;
        this.entry = entry;
    }

    @Override
    public void create() {
        accounts.actAs(DemoPeople.LEAD);
        published();
        madeUp();
    }

    private void published() {
        PlanWorkbook workbook = DemoPlans.nagareyamaKodomo();
        LocalDate from = Objects.requireNonNull(workbook.header().from()).firstDay();
        PlanId plan = amendments.draft(workbook.header());
        var bytes = new ByteArrayInputStream(DemoPlans.workbook(workbook));
        if (!(imports.preview(bytes, workbook.header().title() + ".xlsx", plan) instanceof ImportPreview.Ready ready)) {
            throw new IllegalStateException("The demo's own workbook is refused");
        }
        imports.accept(ImportDecision.on(ready, from, "公表された資料から"));
        Map<String, IndicatorId> ids = write(plan, workbook, DemoIndicators.nagareyamaKodomo());
        amendments.adopt(plan, version(plan), from, "");
        enter(ids, DemoIndicators.nagareyamaKodomo());
    }

    private void madeUp() {
        PlanWorkbook workbook = DemoPlans.nagareyama();
        PlanId plan = plans.plans().stream()
                .filter(one -> one.title().equals(workbook.header().title()))
                .findFirst()
                .orElseThrow()
                .id();
        boolean open = details(plan).stage().isOpen();
        if (!open) {
            LocalDate day = Objects.requireNonNull(workbook.header().from()).firstDay();
            amendments.open(plan, version(plan), day, RevisionKind.AMENDMENT, "指標を加える（見本）");
        }
        Map<String, IndicatorId> ids = write(plan, workbook, DemoIndicators.madeUp());
        if (!open) {
            amendments.close(plan, version(plan));
        }
        enter(ids, DemoIndicators.madeUp());
    }

    private Map<String, IndicatorId> write(PlanId plan, PlanWorkbook workbook, DemoIndicators indicators) {
        Map<String, ElementRow> byTitle = plans.tree(plan).stream()
                .collect(Collectors.toMap(ElementRow::title, Function.identity(), (first, second) -> first));
        Map<String, String> titles = workbook.rows().stream().collect(Collectors.toMap(PlanRow::key, PlanRow::title));
        return indicators.keys().stream().collect(Collectors.toMap(Function.identity(), key -> {
            ElementRow element = Objects.requireNonNull(byTitle.get(titles.get(indicators.elementOf(key))), key);
            return editing.add(plan, indicators.content(key, element.id()));
        }));
    }

    private void enter(Map<String, IndicatorId> ids, DemoIndicators indicators) {
        for (String key : indicators.keys()) {
            IndicatorId id = Objects.requireNonNull(ids.get(key));
            IndicatorContent content = indicators.content(key, new ElementId(id.value()));
            indicators.actuals(key, id, content.years()).forEach(value -> entry.enter(value, null));
        }
    }

    private PlanDetails details(PlanId plan) {
        return plans.plan(plan).orElseThrow();
    }

    private long version(PlanId plan) {
        return details(plan).summary().version();
    }
}
