package jp.hagukumi.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
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
 * The lead writes the published indicators of 流山市こども計画 into its draft and has it adopted; the older plan gets made-up
 * indicators by an amendment, and the values of four years.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(15)
class DemoIndicatorEntry implements DemoData {

    private final DemoAccounts accounts;
    private final DemoRegisterLines registers;
    private final PlanAmendments amendments;
    private final PlanReader plans;
    private final IndicatorEditing editing;
    private final ActualEntry entry;

    DemoIndicatorEntry(
            DemoAccounts accounts,
            DemoRegisterLines registers,
            PlanAmendments amendments,
            PlanReader plans,
            IndicatorEditing editing,
            ActualEntry entry) {
        this.accounts = accounts;
        this.registers = registers;
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

    /** The draft is there; with its indicators it is put in force. */
    void published() {
        PlanWorkbook workbook = DemoPlans.nagareyamaKodomo();
        PlanId plan = plan(workbook);
        DemoIndicators published = DemoIndicators.nagareyamaKodomo();
        Map<String, IndicatorId> ids = write(plan, workbook, published);
        registers.rest(plan, published.keys().stream().collect(Collectors.toMap(ids::get, published::source)));
        amendments.adopt(plan, version(plan), firstDay(workbook), "");
        enter(ids, published);
    }

    private void madeUp() {
        PlanWorkbook workbook = DemoPlans.nagareyama();
        PlanId plan = plan(workbook);
        boolean open = details(plan).stage().isOpen();
        if (!open) {
            amendments.open(plan, version(plan), firstDay(workbook), RevisionKind.AMENDMENT, "指標を加える（見本）");
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

    private PlanId plan(PlanWorkbook workbook) {
        return plans.plans().stream()
                .filter(one -> one.title().equals(workbook.header().title()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static LocalDate firstDay(PlanWorkbook workbook) {
        return Objects.requireNonNull(workbook.header().from()).firstDay();
    }

    private PlanDetails details(PlanId plan) {
        return plans.plan(plan).orElseThrow();
    }

    private long version(PlanId plan) {
        return details(plan).summary().version();
    }
}
