package jp.hagukumi.progress.check;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.indicator.IndicatorBook;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.progress.AskedValue;
import jp.hagukumi.progress.CheckedReport;
import jp.hagukumi.progress.ReportCheck;
import jp.hagukumi.progress.ReportChecks;
import jp.hagukumi.progress.ReportId;
import org.springframework.stereotype.Component;

/** Brings together what reports are compared with: the plan's settings and its indicators as they are now. */
@Component
class PlanChecks implements ReportChecks {

    private final StoredSettings settings;
    private final IndicatorBook indicators;

    PlanChecks(StoredSettings settings, IndicatorBook indicators) {
        this.settings = settings;
        this.indicators = indicators;
    }

    /** How a plan wants each rule. */
    Map<CheckRule, CheckSetting> of(PlanId plan) {
        Map<CheckRule, CheckSetting> all = new EnumMap<>(CheckRule.class);
        for (CheckRule rule : CheckRule.values()) {
            all.put(rule, rule.usual());
        }
        settings.ofPlan(plan.value()).forEach(stored -> all.put(stored.setting().rule(), stored.setting()));
        return all;
    }

    @Override
    public Map<ReportId, ReportCheck> prepare(Collection<CheckedReport> reports) {
        Map<ReportId, ReportCheck> prepared = new HashMap<>();
        reports.stream().collect(Collectors.groupingBy(CheckedReport::plan)).forEach((plan, ofPlan) -> {
            Map<CheckRule, CheckSetting> wanted = of(plan);
            Map<ElementId, List<IndicatorRecord>> figures = figures(plan, ofPlan);
            ofPlan.forEach(report -> prepared.put(
                    report.id(),
                    new PreparedCheck(
                            wanted,
                            report.rubric(),
                            report.before(),
                            Figures.of(
                                    AskedValue.of(figures.getOrDefault(report.element(), List.of()), report.year())))));
        });
        return prepared;
    }

    private Map<ElementId, List<IndicatorRecord>> figures(PlanId plan, List<CheckedReport> reports) {
        return reports.size() == 1
                ? Map.of(
                        reports.getFirst().element(),
                        indicators.of(plan, reports.getFirst().element(), PlanLedger.NOW))
                : indicators.of(plan, PlanLedger.NOW).stream()
                        .collect(Collectors.groupingBy(one -> one.content().element()));
    }
}
