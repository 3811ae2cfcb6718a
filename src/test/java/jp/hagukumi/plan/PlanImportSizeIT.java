package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The largest workbook there may be. What an import holds on to is measured as the heap in use right after each
 * collection while it runs, over what was in use before it began.
 */
@PortalIT
class PlanImportSizeIT {

    private static final long GROWTH_MAX = 128L * 1024 * 1024;

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanTree tree;

    @Autowired
    private PlanReader reader;

    @Test
    void thirtyThousandRowsAreTakenWithin128MegabytesOfHeap() {
        office.as(DemoPeople.LEAD);
        byte[] workbook = WorkbookWriter.bytes(large("はじめ"), Locale.JAPANESE);
        byte[] changed = WorkbookWriter.bytes(large("あらため"), Locale.JAPANESE);
        PlanId[] plan = new PlanId[1];

        long growth = growthDuring(() -> plan[0] = take(workbook, null, "").plan());
        long growthOfChange = growthDuring(() -> take(changed, plan[0], "全件の見直し"));

        assertThat(growth).isLessThan(GROWTH_MAX);
        assertThat(growthOfChange).isLessThan(GROWTH_MAX);
        assertThat(reader.plan(plan[0]).orElseThrow().summary().projects()).isEqualTo(29_900);
        assertThat(tree.count(plan[0], TreeFilter.NONE, Set.of())).isEqualTo(100);
        Set<ElementId> open = tree.branches(plan[0], TreeFilter.NONE).stream()
                .map(ElementRow::id)
                .collect(Collectors.toSet());
        assertThat(tree.rows(plan[0], TreeFilter.NONE, open, 29_990, 50)).hasSize(10);
        assertThat(tree.rows(plan[0], new TreeFilter("その29999", false, null), open, 0, 50))
                .extracting(ElementRow::title)
                .containsExactly("目標99", "あらため事業その29999：地域で子どもを見守る取組み");
    }

    private ImportResult take(byte[] workbook, PlanId target, String reason) {
        var ready = (ImportPreview.Ready) imports.preview(new ByteArrayInputStream(workbook), "large.xlsx", target);
        assertThat(ready.count(Verdict.SAME)).isEqualTo(target == null ? 0 : 100);
        return imports.accept(
                new ImportDecision(ready.token(), target, ready.targetVersion(), LocalDate.of(2025, 4, 1), reason));
    }

    private static PlanWorkbook large(String word) {
        List<PlanRow> rows = new ArrayList<>();
        for (int goal = 0; goal < 100; goal++) {
            rows.add(PlanFixtures.goal("g" + goal, "目標" + goal));
        }
        for (int i = rows.size(); i < WorkbookLimits.ROWS; i++) {
            rows.add(PlanFixtures.project(
                    "p" + i,
                    "g" + i % 100,
                    word + "事業その" + i + "：地域で子どもを見守る取組み",
                    List.of(DemoPeople.HOIKU, DemoPeople.KATEI),
                    i % 7 == 0,
                    null));
        }
        return PlanFixtures.workbook(rows);
    }

    private static long growthDuring(Runnable deed) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .toList();
        System.gc();
        long before = afterCollection(heap);
        long[] most = {before};
        Thread watcher = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                System.gc();
                most[0] = Math.max(most[0], afterCollection(heap));
                try {
                    Thread.sleep(2000);
                } catch (InterruptedException finished) {
                    return;
                }
            }
        });
        try {
            deed.run();
        } finally {
            watcher.interrupt();
        }
        return most[0] - before;
    }

    private static long afterCollection(List<MemoryPoolMXBean> heap) {
        return heap.stream()
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
