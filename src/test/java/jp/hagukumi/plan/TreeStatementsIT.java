package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.demo.DemoPlans;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B5: how often the tree asks the database, counted by the database itself. */
@PortalIT
class TreeStatementsIT {

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanTree tree;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Statements statements;

    @Test
    void asksOnceForAViewportHoweverMuchIsExpandedOrLookedFor() {
        PlanId plan = PlanFixtures.create(office, imports, DemoPlans.nagareyama());
        for (TreeFilter filter : Set.of(
                TreeFilter.NONE,
                new TreeFilter("子ども", false, null),
                new TreeFilter("", false, office.department(DemoPeople.HOIKU)))) {
            Outline outline = tree.outline(plan, filter);

            assertThat(statements.selectsOf(() -> tree.rows(outline, Set.of(), 0, 50)))
                    .as("%s, nothing expanded", filter)
                    .isEqualTo(1);
            assertThat(statements.selectsOf(() -> tree.rows(outline, opened(outline), 0, 50)))
                    .as("%s, all expanded", filter)
                    .isEqualTo(1);
            assertThat(statements.selectsOf(() -> tree.rows(outline, opened(outline), 1, 5)))
                    .as("%s, further down", filter)
                    .isEqualTo(1);
        }
    }

    @Test
    void asksOnceToOpenATreeThatHasNotChangedSinceItWasOpened() {
        PlanId plan = PlanFixtures.create(office, imports);
        tree.outline(plan, TreeFilter.NONE);

        assertThat(statements.selectsOf(() -> tree.outline(plan, TreeFilter.NONE)))
                .isEqualTo(1);
    }

    @Test
    void readsATreeAnewAfterACommandOnItsPlan() {
        PlanId plan = PlanFixtures.create(office, imports);
        Outline before = tree.outline(plan, TreeFilter.NONE);

        assertThat(tree.outline(plan, TreeFilter.NONE)).isSameAs(before);
        // What every command of the ledger leaves behind.
        jdbc.sql("insert into plan_edit (id, plan_id, revision, deed, made_at, made_by)"
                        + " select uuid(), plan_id, revision, 'test', made_at, made_by from plan_edit"
                        + " where plan_id = :plan limit 1")
                .param("plan", plan.toString())
                .update();
        assertThat(tree.outline(plan, TreeFilter.NONE)).isNotSameAs(before);
    }

    private static Set<TreeKey> opened(Outline outline) {
        return outline.branches().stream().map(TreeRow::key).collect(Collectors.toSet());
    }
}
