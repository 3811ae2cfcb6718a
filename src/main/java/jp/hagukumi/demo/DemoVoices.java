package jp.hagukumi.demo;

import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpDesk;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.plan.followup.Origin;
import jp.hagukumi.plan.followup.Outcome;
import jp.hagukumi.plan.followup.Settlement;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What citizens said of three projects of the first plan: made up, as is what became of one of them. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(25)
class DemoVoices implements DemoData {

    private final DemoAccounts accounts;
    private final PlanReader plans;
    private final FollowUpDesk desk;
    private final LocalDate today;

    DemoVoices(DemoAccounts accounts, PlanReader plans, FollowUpDesk desk, Clock clock) {
        this.accounts = accounts;
        this.plans = plans;
        this.desk = desk;
        this.today = JapanTime.today(clock);
    }

    @Override
    public void create() {
        PlanSummary plan = plans.plans().stream()
                .filter(one ->
                        one.title().equals(DemoPlans.nagareyama().header().title()))
                .findFirst()
                .orElseThrow();
        accounts.actAs(DemoPeople.CLERK);
        write(plan.id(), "1-04", Origin.COMPLAINT, "（見本）朝7時台の受付に時間がかかり、電車に間に合わない。", FiscalYear.of(today));
        write(plan.id(), "1-05", Origin.USER_SURVEY, "（見本）父親だけでも入りやすい日がほしい。", null);
        FollowUpId settled = write(plan.id(), "1-02", Origin.CONSULTATION, "（見本）平日は仕事があり、窓口に行けない。", null);
        accounts.actAs(DemoPeople.LEAD);
        desk.settle(settled, 0, new Settlement(Outcome.CHANGED, FiscalYear.of(today), "（見本）土曜日の予約枠を月1回設けた。"));
    }

    private FollowUpId write(PlanId plan, String code, Origin origin, String text, @Nullable FiscalYear due) {
        return desk.write(project(plan, code), new FollowUpContent(origin, text, today.minusMonths(2), due));
    }

    private ElementId project(PlanId plan, String code) {
        return plans.projects(plan).stream()
                .filter(project -> project.code().equals(code))
                .map(ElementRow::id)
                .findFirst()
                .orElseThrow();
    }
}
