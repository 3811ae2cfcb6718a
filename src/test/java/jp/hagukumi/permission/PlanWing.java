package jp.hagukumi.permission;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.Outline;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanTree;
import jp.hagukumi.plan.TreeFilter;
import jp.hagukumi.plan.WorkbookTemplate;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.BeanFactory;

/** The plan: its tree, and its workbook. */
final class PlanWing implements Doors.Wing {

    private final BeanFactory beans;
    private final Office office;
    private PlanId plan;
    private ElementId project;
    private ImportDecision decision;
    private Outline outline;

    PlanWing(BeanFactory beans, Office office) {
        this.beans = beans;
        this.office = office;
    }

    PlanId plan() {
        return plan;
    }

    @Override
    public void furnish() {
        PlanImport imports = beans.getBean(PlanImport.class);
        plan = PlanFixtures.create(office, imports);
        project = PlanFixtures.element(beans.getBean(PlanReader.class), plan, PlanFixtures.PROJECT_STATION)
                .id();
        office.as(DemoPeople.LEAD);
        outline = beans.getBean(PlanTree.class).outline(plan, TreeFilter.NONE);
        var ready = (ImportPreview.Ready) PlanFixtures.preview(imports, PlanFixtures.workbook(), null);
        decision = new ImportDecision(ready.token(), null, 0, PlanFixtures.FROM.firstDay(), "");
        office.nobody();
    }

    @Override
    public void open(Doors doors) {
        PlanQueries queries = beans.getBean(PlanQueries.class);
        PlanTree tree = beans.getBean(PlanTree.class);
        PlanImport imports = beans.getBean(PlanImport.class);
        byte[] workbook = WorkbookTemplate.bytes(Locale.JAPANESE);

        doors.add(
                Operation.PLAN_READ,
                state -> queries.plans(),
                state -> queries.plan(plan).orElseThrow(),
                state -> queries.element(project).orElseThrow(),
                state -> queries.children(project),
                state -> queries.pathTo(project),
                state -> tree.outline(plan, TreeFilter.NONE),
                state -> tree.rows(outline, Set.of(), 0, 10));
        doors.add(
                Operation.PLAN_IMPORT,
                state -> imports.preview(new ByteArrayInputStream(workbook), "plan.xlsx", plan),
                state -> imports.accept(decision));
    }
}
