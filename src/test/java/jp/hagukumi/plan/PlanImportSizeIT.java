package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The largest workbook there may be. What an import holds on to is measured as the heap in use right after each
 * collection while it runs, over what was in use before it began.
 */
@PortalIT
class PlanImportSizeIT {

    private static final long GROWTH_MAX = 128L * 1024 * 1024;
    private static final Duration PREVIEW_MAX = Duration.ofSeconds(5);

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanTree tree;

    @Autowired
    private BeanFactory beans;

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

    /** One read or write for each row would take minutes; how long the preview takes is measured by the bench tree. */
    @Test
    void twentyThousandYearlyValuesAreComparedAndWrittenInOneGo() {
        office.as(DemoPeople.LEAD);
        PlanId plan = stored(LargePlan.ofValues(beans, 0), null).plan();
        byte[] changed = LargePlan.ofValues(beans, 1);
        ImportPreview.Ready[] ready = new ImportPreview.Ready[1];

        long growth = Heap.growthDuring(2000, () -> ready[0] = preview(changed, plan));
        Duration previewing = taking(() -> ready[0] = preview(changed, plan));
        Duration accepting = taking(() -> stored(ready[0]));

        assertThat(ready[0].count(Verdict.CHANGED)).isEqualTo(20_000);
        assertThat(growth).isLessThan(GROWTH_MAX);
        assertThat(previewing).isLessThan(PREVIEW_MAX);
        assertThat(accepting).isLessThan(PREVIEW_MAX.multipliedBy(4));
        assertThat(preview(changed, plan).changesAnything()).isFalse();
    }

    private static Duration taking(Runnable deed) {
        long begin = System.nanoTime();
        deed.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private ImportPreview.Ready preview(byte[] workbook, @Nullable PlanId target) {
        return (ImportPreview.Ready) imports.preview(new ByteArrayInputStream(workbook), "values.xlsx", target);
    }

    private ImportResult stored(byte[] workbook, @Nullable PlanId target) {
        return stored(preview(workbook, target));
    }

    private ImportResult stored(ImportPreview.Ready ready) {
        return imports.accept(ImportDecision.on(ready, LocalDate.of(2025, 4, 1), "実績の取り込み"));
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
