package jp.hagukumi.permission;

import java.time.LocalDate;
import jp.hagukumi.account.Operation;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpDesk;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.plan.followup.Origin;
import jp.hagukumi.plan.followup.Outcome;
import jp.hagukumi.plan.followup.Settlement;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.BeanFactory;

/** What came back from citizens on a project: one voice that is open, and one that is settled. */
final class VoiceWing implements Doors.Wing {

    private static final FollowUpContent VOICE =
            new FollowUpContent(Origin.COMPLAINT, "朝の受付が遅い。", LocalDate.of(2026, 4, 10), null);

    private static final Settlement CHANGED = new Settlement(Outcome.CHANGED, new FiscalYear(2025), "受付を早めた。");

    private final BeanFactory beans;
    private final Office office;
    private final PlanWing plans;
    private ElementId project;
    private FollowUpId open;
    private FollowUpId settled;

    VoiceWing(BeanFactory beans, Office office, PlanWing plans) {
        this.beans = beans;
        this.office = office;
        this.plans = plans;
    }

    @Override
    public void furnish() {
        FollowUpDesk desk = beans.getBean(FollowUpDesk.class);
        office.as(DemoPeople.LEAD);
        project = PlanFixtures.element(beans.getBean(PlanReader.class), plans.plan(), PlanFixtures.PROJECT_STATION)
                .id();
        open = desk.write(project, VOICE);
        settled = desk.write(project, VOICE);
        desk.settle(settled, 0, CHANGED);
        office.nobody();
    }

    @Override
    public void open(Doors doors) {
        FollowUpDesk desk = beans.getBean(FollowUpDesk.class);
        doors.add(Operation.VOICE_READ, state -> desk.ofPlan(plans.plan()), state -> desk.ofElement(project));
        doors.add(
                Operation.VOICE_WRITE,
                state -> desk.places(plans.plan()),
                state -> desk.write(project, VOICE),
                state -> desk.change(open, 0, VOICE),
                state -> desk.settle(open, 0, CHANGED),
                state -> desk.reopen(settled, 1, "まだ遅い。"));
    }
}
