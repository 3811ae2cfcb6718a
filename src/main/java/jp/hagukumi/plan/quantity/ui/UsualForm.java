package jp.hagukumi.plan.quantity.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.quantity.Area;
import jp.hagukumi.plan.quantity.AreaTree;
import jp.hagukumi.plan.quantity.LineRole;
import jp.hagukumi.plan.quantity.QuantityForm;
import jp.hagukumi.plan.quantity.QuantityLine;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.Words;

/** What a new table begins with: demand, capacity and what is left between them, for the plan's years. */
final class UsualForm {

    private static final String FIRST = "①";
    private static final String SECOND = "②";
    private static final String SECOND_LESS_FIRST = "②－①";

    private UsualForm() {}

    static QuantityForm of(PlanSummary plan, AreaTree areas, LocalDate today, Locale language) {
        return new QuantityForm(
                "",
                "",
                false,
                "",
                "",
                "",
                years(plan, today),
                areas.areas().stream().map(Area::id).limit(1).toList(),
                lines(Words.in(language)));
    }

    /** The year before the plan and its own; where the period is not known, this year. */
    static List<FiscalYear> years(PlanSummary plan, LocalDate today) {
        FiscalYear from = plan.from();
        FiscalYear to = plan.to();
        return from == null || to == null
                ? List.of(FiscalYear.of(today))
                : IntStream.rangeClosed(from.startYear() - 1, to.startYear())
                        .mapToObj(FiscalYear::new)
                        .toList();
    }

    private static List<QuantityLine> lines(Words words) {
        return List.of(
                new QuantityLine(1, FIRST, words.say("plan.UsualForm.demand"), LineRole.DEMAND, "", "", true),
                new QuantityLine(2, SECOND, words.say("plan.UsualForm.capacity"), LineRole.TOTAL, "", "", true),
                new QuantityLine(3, "", words.say("plan.UsualForm.gap"), LineRole.GAP, SECOND_LESS_FIRST, "", true));
    }
}
