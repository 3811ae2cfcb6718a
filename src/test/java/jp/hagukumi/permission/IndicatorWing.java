package jp.hagukumi.permission;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.account.Operation;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanStage;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.indicator.AchievementRule;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualEntry;
import jp.hagukumi.plan.indicator.ActualId;
import jp.hagukumi.plan.indicator.ActualRecord;
import jp.hagukumi.plan.indicator.IndicatorBook;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.IndicatorKind;
import jp.hagukumi.plan.indicator.IndicatorQueries;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.plan.indicator.YearBasis;
import jp.hagukumi.test.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Indicators and their yearly values, on plans of every stage. */
final class IndicatorWing implements Doors.Wing {

    private final BeanFactory beans;
    private final Office office;
    private final Map<PlanStage, IndicatorId> inStage = new EnumMap<>(PlanStage.class);

    IndicatorWing(BeanFactory beans, Office office) {
        this.beans = beans;
        this.office = office;
    }

    @Override
    public void furnish() {
        office.as(DemoPeople.LEAD);
        for (PlanStage stage : PlanStage.values()) {
            furnish(stage);
        }
        office.nobody();
    }

    private void furnish(PlanStage stage) {
        PlanImport imports = beans.getBean(PlanImport.class);
        PlanAmendments amendments = beans.getBean(PlanAmendments.class);
        LocalDate day = PlanFixtures.FROM.firstDay();
        PlanId plan = amendments.draft(PlanFixtures.workbook().header());
        var ready = (ImportPreview.Ready) PlanFixtures.preview(imports, PlanFixtures.workbook(), plan);
        imports.accept(ImportDecision.on(ready, day, "写し"));
        ElementRow element = PlanFixtures.element(reader(), plan, PlanFixtures.PROJECT_VISIT);
        IndicatorId id = beans.getBean(IndicatorEditing.class).add(plan, content(element));
        inStage.put(stage, id);
        if (stage == PlanStage.PROPOSAL) {
            amendments.propose(plan, version(plan));
        } else if (stage != PlanStage.DRAFT) {
            amendments.adopt(plan, version(plan), day, "");
            beans.getBean(ActualEntry.class).enter(actual(id, "3"), null);
        }
        if (stage == PlanStage.AMENDING) {
            amendments.open(plan, version(plan), day, RevisionKind.AMENDMENT, "中間年の見直し");
        } else if (stage == PlanStage.ENDED) {
            amendments.end(plan, version(plan));
        }
    }

    @Override
    public void open(Doors doors) {
        IndicatorQueries queries = beans.getBean(IndicatorQueries.class);
        IndicatorEditing editing = beans.getBean(IndicatorEditing.class);
        ActualEntry entry = beans.getBean(ActualEntry.class);
        IndicatorRecord adopted = in("adopted");
        ElementRow element = reader().element(adopted.content().element()).orElseThrow();

        doors.add(
                Operation.PLAN_READ,
                state -> queries.ofPlan(adopted.plan(), PlanLedger.NOW),
                state -> queries.ofElement(element, PlanLedger.NOW),
                state -> queries.indicator(adopted.id(), PlanLedger.NOW).orElseThrow(),
                state -> queries.allowed(adopted.plan()),
                state -> queries.history(adopted.id()));
        doors.add(
                Operation.PLAN_EDIT,
                state -> editing.add(in(state).plan(), in(state).content().withRowKey("")),
                state -> editing.change(
                        in(state).id(), in(state).version(), in(state).content().withRowKey("K")),
                state -> editing.remove(in(state).id(), in(state).version()));
        doors.add(
                Operation.PLAN_FIGURE,
                state -> entry.enter(actual(in(state).id(), "4"), seen(in(state))),
                state -> entry.clear(in(state).actuals().stream()
                        .findFirst()
                        .orElseGet(() -> new ActualRecord(
                                ActualId.next(), 0, actual(in(state).id(), "3")))));
    }

    private static @Nullable Long seen(IndicatorRecord indicator) {
        return indicator.actuals().isEmpty()
                ? null
                : indicator.actuals().getFirst().version();
    }

    private IndicatorRecord in(String state) {
        IndicatorId id = Objects.requireNonNull(inStage.get(PlanStage.valueOf(state.toUpperCase(Locale.ROOT))), state);
        return beans.getBean(IndicatorBook.class).find(id, PlanLedger.NOW).orElseThrow();
    }

    private static ActualContent actual(IndicatorId id, String value) {
        return new ActualContent(id, "1", PlanFixtures.FROM, YearBasis.FISCAL, new PlanValue(value), null, "", "");
    }

    private static IndicatorContent content(ElementRow element) {
        return new IndicatorContent(
                element.id(),
                "",
                0,
                IndicatorKind.ACTIVITY,
                "訪問した家庭の数",
                "件",
                AchievementRule.INCREASE,
                null,
                null,
                YearBasis.FISCAL,
                List.of(),
                "",
                "",
                List.of(new SeriesContent("1", "", null, PlanValue.NONE, List.of())));
    }

    private PlanReader reader() {
        return beans.getBean(PlanReader.class);
    }

    private long version(PlanId id) {
        return reader().plan(id).orElseThrow().summary().version();
    }
}
