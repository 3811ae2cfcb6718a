package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.tools.Heap;
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

        long growth =
                Heap.growthDuring(2000, () -> plan[0] = take(workbook, null, "").plan());
        long growthOfChange = Heap.growthDuring(2000, () -> take(changed, plan[0], "全件の見直し"));

        assertThat(growth).isLessThan(GROWTH_MAX);
        assertThat(growthOfChange).isLessThan(GROWTH_MAX);
        assertThat(reader.plan(plan[0]).orElseThrow().summary().projects()).isEqualTo(29_900);
        Outline all = tree.outline(plan[0], TreeFilter.NONE);
        assertThat(all.count(Set.of())).isEqualTo(100);
        assertThat(tree.rows(all, opened(all), 29_990, 50)).hasSize(10);
        Outline one = tree.outline(plan[0], new TreeFilter("その29999", false, null));
        assertThat(tree.rows(one, opened(one), 0, 50))
                .extracting(row -> Objects.requireNonNull(row.element()).title())
                .containsExactly("目標99", "あらため事業その29999：地域で子どもを見守る取組み");
    }

    private static Set<TreeKey> opened(Outline outline) {
        return outline.branches().stream().map(TreeRow::key).collect(Collectors.toSet());
    }

    private ImportResult take(byte[] workbook, PlanId target, String reason) {
        var ready = (ImportPreview.Ready) imports.preview(new ByteArrayInputStream(workbook), "large.xlsx", target);
        assertThat(ready.count(Verdict.SAME)).isEqualTo(target == null ? 0 : 100);
        return imports.accept(ImportDecision.on(ready, LocalDate.of(2025, 4, 1), reason));
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
}
