package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.demo.DemoPlans;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
    private CurrentAccount current;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void asksOnceForAViewportHoweverMuchIsExpandedOrLookedFor() {
        PlanId plan = PlanFixtures.create(office, imports, DemoPlans.nagareyama());
        for (TreeFilter filter : Set.of(
                TreeFilter.NONE,
                new TreeFilter("子ども", false, null),
                new TreeFilter("", false, office.department(DemoPeople.HOIKU)))) {
            Outline outline = tree.outline(plan, filter);

            assertThat(statements(() -> tree.rows(outline, Set.of(), 0, 50)))
                    .as("%s, nothing expanded", filter)
                    .isEqualTo(1);
            assertThat(statements(() -> tree.rows(outline, opened(outline), 0, 50)))
                    .as("%s, all expanded", filter)
                    .isEqualTo(1);
            assertThat(statements(() -> tree.rows(outline, opened(outline), 1, 5)))
                    .as("%s, further down", filter)
                    .isEqualTo(1);
        }
    }

    @Test
    void asksOnceToOpenATreeThatHasNotChangedSinceItWasOpened() {
        PlanId plan = PlanFixtures.create(office, imports);
        tree.outline(plan, TreeFilter.NONE);

        assertThat(statements(() -> tree.outline(plan, TreeFilter.NONE))).isEqualTo(1);
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

    /** Counted within one transaction, that is on one connection; who acts is asked before and counts for the sign-in. */
    private int statements(Supplier<?> deed) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            current.roles();
            int before = selects();
            deed.get();
            return selects() - before;
        }));
    }

    private int selects() {
        return jdbc.sql("show session status like 'Com_select'")
                .query((row, number) -> row.getInt("Value"))
                .single();
    }

    private static Set<TreeKey> opened(Outline outline) {
        return outline.branches().stream().map(TreeRow::key).collect(Collectors.toSet());
    }
}
