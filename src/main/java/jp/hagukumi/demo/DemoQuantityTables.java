package jp.hagukumi.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.quantity.ActualFigure;
import jp.hagukumi.plan.quantity.Cell;
import jp.hagukumi.plan.quantity.FigureEntry;
import jp.hagukumi.plan.quantity.QuantityContent;
import jp.hagukumi.plan.quantity.QuantityEditing;
import jp.hagukumi.plan.quantity.QuantityRecording;
import jp.hagukumi.plan.quantity.QuantityTableId;
import jp.hagukumi.shared.FiscalYear;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The lead writes published tables of demand and capacity into plans of their own, and a made-up one into 流山市's: that
 * one is revised in mid-term and has actual figures, so that shortages, deviations and revised figures can be seen.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(16)
class DemoQuantityTables implements DemoData {

    private static final FiscalYear REVISED_FROM = new FiscalYear(2024);
    private static final int ACTUAL_YEARS = 3;

    private final DemoAccounts accounts;
    private final DemoRegisters registers;
    private final PlanAmendments amendments;
    private final PlanReader plans;
    private final QuantityEditing editing;
    private final QuantityRecording recording;

    DemoQuantityTables(
            DemoAccounts accounts,
            DemoRegisters registers,
            PlanAmendments amendments,
            PlanReader plans,
            QuantityEditing editing,
            QuantityRecording recording) {
        this.accounts = accounts;
        this.registers = registers;
        this.amendments = amendments;
        this.plans = plans;
        this.editing = editing;
        this.recording = recording;
    }

    @Override
    public void create() {
        accounts.actAs(DemoPeople.LEAD);
        published();
        madeUp(plans.plans().stream()
                .filter(plan ->
                        plan.title().equals(DemoPlans.nagareyama().header().title()))
                .findFirst()
                .orElseThrow());
    }

    /** The plans of 加古川市, each in force from its first day. */
    void published() {
        published("kakogawa-1ki", DemoQuantities.kakogawaFirst());
        published("kakogawa-2ki", DemoQuantities.kakogawaSecond());
    }

    private void published(String name, DemoQuantities tables) {
        PlanId plan = registers.draft(name);
        write(plan, tables);
        FiscalYear first =
                Objects.requireNonNull(plans.plan(plan).orElseThrow().summary().from());
        amendments.adopt(plan, version(plan), first.firstDay(), "");
    }

    private List<QuantityTableId> write(PlanId plan, DemoQuantities written) {
        editing.draw(plan, 0, written.areas());
        List<QuantityTableId> ids = new ArrayList<>();
        for (QuantityContent table : written.tables()) {
            QuantityTableId id = editing.create(plan, table.form());
            editing.enter(id, 0, entries(table.byCell()));
            ids.add(id);
        }
        return ids;
    }

    private static List<FigureEntry> entries(Map<Cell, BigDecimal> figures) {
        return figures.entrySet().stream()
                .map(figure -> new FigureEntry(figure.getKey(), figure.getValue()))
                .toList();
    }

    private void madeUp(PlanSummary plan) {
        PlanId id = plan.id();
        DemoQuantities original = DemoQuantities.madeUp();
        LocalDate began = new FiscalYear(2022).firstDay();
        amendments.open(id, version(id), began, RevisionKind.AMENDMENT, "量の見込みと確保方策を加える（見本）");
        QuantityTableId table = write(id, original).getFirst();
        amendments.close(id, version(id));

        QuantityContent content = original.tables().getFirst();
        recording.record(table, 0, came(content));

        amendments.open(
                id, version(id), REVISED_FROM.firstDay(), RevisionKind.AMENDMENT, "中間年の見直し：実績が量の見込みと10％以上離れたため（見本）");
        editing.enter(table, 1, entries(DemoQuantities.madeUpRevision(original).byCell()));
        amendments.close(id, version(id));
    }

    /** The first years' demand as it came: a tenth above the plan in the east, a little below in the west. */
    private static List<ActualFigure> came(QuantityContent content) {
        List<ActualFigure> came = new ArrayList<>();
        List<String> shares = List.of("1.035", "1.12", "0.98", "0.89");
        for (int area = 0; area < content.areas().size(); area++) {
            for (FiscalYear year : content.years().subList(1, 1 + ACTUAL_YEARS)) {
                Cell cell = new Cell(content.areas().get(area), 1, year);
                BigDecimal planned = content.byCell().get(cell);
                if (planned != null) {
                    BigDecimal value = planned.multiply(new BigDecimal(shares.get(area % shares.size())));
                    came.add(new ActualFigure(
                            cell.area(), cell.line(), year, value.setScale(0, RoundingMode.HALF_UP), ""));
                }
            }
        }
        return came;
    }

    private long version(PlanId plan) {
        return plans.plan(plan).orElseThrow().summary().version();
    }
}
