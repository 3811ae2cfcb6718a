package jp.hagukumi.tools;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.sql.DataSource;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.LargePlan;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanTree;
import jp.hagukumi.plan.history.CompareLines;
import jp.hagukumi.plan.history.PlanComparisons;
import jp.hagukumi.plan.ui.TreeLines;
import jp.hagukumi.test.SecondPortal;
import org.jspecify.annotations.Nullable;

/** B5: the tree of a plan of 200 projects and of one of 20,000 elements, and what else has to bear the large one. */
final class TreeBench {

    private static final long SEED = 20261120;
    private static final double PREVIEW_LIMIT_S = 5;
    private static final double HEAP_LIMIT_MB = 128;
    private static final double MB = 1024 * 1024;
    private static final double S = 1_000_000_000;

    private final SecondPortal portal;

    private TreeBench(SecondPortal portal) {
        this.portal = portal;
    }

    static void run() {
        try (SecondPortal portal = SecondPortal.start(SecondPortal.newHome(), Map.of())) {
            DemoAccounts accounts = AccountFixtures.demoAccounts(portal.beans());
            DemoPeople.create(accounts);
            accounts.actAs(DemoPeople.LEAD);
            new TreeBench(portal).printAll();
            accounts.leave();
        }
    }

    private void printAll() {
        preview();
        PlanId small = LargePlan.store(portal.get(PlanImport.class), LargePlan.workbook(SEED));
        PlanId large = LargePlan.store(portal.get(PlanImport.class), LargePlan.hundredfold(SEED, ""));
        tree("x1", small);
        tree("x100", large);
        LargePlan.amend(portal.get(PlanImport.class), large, LargePlan.hundredfoldAmended(SEED));
        new CompareLines("x100", large, SEED, portal.get(PlanComparisons.class), portal.get(DataSource.class)).print();
    }

    private void tree(String name, PlanId plan) {
        new TreeLines(
                        name,
                        plan,
                        SEED,
                        portal.get(PlanTree.class),
                        portal.get(PlanReader.class),
                        portal.get(DataSource.class),
                        "ひとり親の貧困")
                .print();
    }

    /** What a person waits for after choosing a file of 20,000 elements, or of 20,000 yearly values. */
    private void preview() {
        preview("plan.x100.import.preview", LargePlan.hundredfold(SEED, ""), null);
        PlanId plan = LargePlan.store(portal.get(PlanImport.class), LargePlan.ofValues(portal.beans(), 0));
        preview("plan.values.import.preview", LargePlan.ofValues(portal.beans(), 1), plan);
    }

    private void preview(String name, byte[] workbook, @Nullable PlanId plan) {
        PlanImport imports = portal.get(PlanImport.class);
        Runnable deed = () -> imports.preview(new ByteArrayInputStream(workbook), "large.xlsx", plan);
        deed.run();
        long begin = System.nanoTime();
        deed.run();
        Bench.print(name, "s", (System.nanoTime() - begin) / S, PREVIEW_LIMIT_S);
        Bench.print(name + ".heap", "MB", Heap.growthDuring(100, deed) / MB, HEAP_LIMIT_MB);
    }
}
