package jp.hagukumi.permission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.Operation;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.assessment.AssessmentField;
import jp.hagukumi.progress.assessment.AssessmentQueries;
import jp.hagukumi.progress.assessment.AssessmentState;
import jp.hagukumi.progress.assessment.AssessmentWriting;
import jp.hagukumi.progress.assessment.Said;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.BeanFactory;

/** The assessment of one goal that is being written, and of one that is settled. */
final class AssessmentWing implements Doors.Wing {

    private final BeanFactory beans;
    private final Office office;
    private final PlanWing plans;
    private final ReportWing reports;
    private final Map<String, ElementId> goals = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    AssessmentWing(BeanFactory beans, Office office, PlanWing plans, ReportWing reports) {
        this.beans = beans;
        this.office = office;
        this.plans = plans;
        this.reports = reports;
    }

    @Override
    public void furnish() {
        AssessmentWriting writing = beans.getBean(AssessmentWriting.class);
        AssessmentQueries queries = beans.getBean(AssessmentQueries.class);
        PlanReader reader = beans.getBean(PlanReader.class);
        goals.put(
                AssessmentState.DRAFT.code(),
                PlanFixtures.element(reader, plans.plan(), PlanFixtures.GOAL_1).id());
        goals.put(
                AssessmentState.SETTLED.code(),
                PlanFixtures.element(reader, plans.plan(), PlanFixtures.GOAL_2).id());
        office.as(DemoPeople.LEAD);
        goals.forEach((state, goal) -> {
            writing.write(reports.round(), goal, 0, List.of(new Said(AssessmentField.LEAD_WORDS, 0, "順調である。")));
            versions.put(
                    state, queries.find(reports.round(), goal).orElseThrow().version());
        });
        String settled = AssessmentState.SETTLED.code();
        writing.settle(reports.round(), goals.get(settled), versions.get(settled));
        versions.put(
                settled,
                queries.find(reports.round(), goals.get(settled)).orElseThrow().version());
        office.nobody();
    }

    @Override
    public void open(Doors doors) {
        AssessmentQueries queries = beans.getBean(AssessmentQueries.class);
        AssessmentWriting writing = beans.getBean(AssessmentWriting.class);

        doors.add(
                Operation.ASSESSMENT_READ,
                state -> queries.find(reports.round(), goals.get(state)).orElseThrow());
        doors.addHall(
                Operation.ASSESSMENT_READ,
                state -> queries.round(reports.round()),
                state -> queries.places(reports.round()));
        doors.add(
                Operation.ASSESSMENT_WRITE,
                state -> writing.write(
                        reports.round(),
                        goals.get(state),
                        versions.get(state),
                        List.of(new Said(AssessmentField.LEAD_NEXT, 0, "続ける。"))));
        doors.add(
                Operation.ASSESSMENT_SETTLE,
                state -> writing.settle(reports.round(), goals.get(state), versions.get(state)));
        doors.add(
                Operation.ASSESSMENT_REOPEN,
                state -> writing.reopen(reports.round(), goals.get(state), versions.get(state), "数字の誤り"));
    }
}
