package jp.hagukumi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.hagukumi.plan.EditedWorkbook;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.generation.NewGeneration;
import jp.hagukumi.plan.generation.SuccessorCopy;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The published plans, with everything that the demo knows of them, leave and come back, and are carried on. */
@PortalIT
class DemoRoundTripIT {

    /** What is said of the plan itself, and what came to be year by year. */
    private static final List<String> NOT_CARRIED_ON = List.of("計画", "_hagukumi", "指標の実績", "量の実績", "量の当初の数値");

    private static final String RESTING = "指標の根拠";
    private static final List<String> PAPERS =
            List.of("kasaoka-h27", "nagareyama-2ki", "nagareyama-h27", "omitama-r8", "toride-3ki", "unnamed-jisedai");

    @Autowired
    private Office office;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PlanExport exports;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private SuccessorCopy copying;

    @BeforeEach
    void everyPlanOfTheDemo() {
        DemoFixtures demo = new DemoFixtures(beans);
        demo.registers().begin();
        PAPERS.forEach(demo.registers()::draft);
        demo.registers().draft(DemoRegisters.KODOMO);
        demo.indicators().published();
        demo.quantities().published();
        office.as(DemoPeople.LEAD);
    }

    @Test
    void everythingOfEveryPlanComesBackUnchanged() {
        for (PlanSummary plan : reader.plans()) {
            DemoFixtures.comesBackUnchanged(beans, plan.id());
        }
    }

    @Test
    void theNextPlanSaysEverythingThatThePlanBeforeSaid() {
        for (PlanSummary plan : reader.plans()) {
            PlanId next = copying.copy(new NewGeneration(plan.id(), "次期 " + plan.title(), null, null));

            EditedWorkbook before = new EditedWorkbook(exports.workbook(plan.id(), Locale.JAPANESE));
            EditedWorkbook after = new EditedWorkbook(exports.workbook(next, Locale.JAPANESE));
            for (String sheet : before.sheets()) {
                if (!NOT_CARRIED_ON.contains(sheet)) {
                    assertThat(carriedOn(after, sheet))
                            .as(plan.title() + ": " + sheet)
                            .isEqualTo(carriedOn(before, sheet));
                }
            }
        }
    }

    @Test
    void whichIndicatorsRestOnASurveyIsChangedInTheWorkbook() {
        PlanSummary plan = reader.plans().stream()
                .filter(one -> exported(one.id()).rows(RESTING).size() > 1)
                .findFirst()
                .orElseThrow();
        EditedWorkbook mine = exported(plan.id());
        List<String> first = List.copyOf(mine.rows(RESTING).get(1));
        mine.rows(RESTING).remove(1);

        take(plan.id(), mine);

        assertThat(exported(plan.id()).rows(RESTING)).isEqualTo(mine.rows(RESTING));

        take(plan.id(), exported(plan.id()).add(RESTING, first.get(0), first.get(1)));

        assertThat(exported(plan.id()).rows(RESTING))
                .contains(first)
                .hasSize(mine.rows(RESTING).size() + 1);
    }

    private EditedWorkbook exported(PlanId plan) {
        return new EditedWorkbook(exports.workbook(plan, Locale.JAPANESE));
    }

    private void take(PlanId plan, EditedWorkbook workbook) {
        var ready =
                (ImportPreview.Ready) imports.preview(new ByteArrayInputStream(workbook.bytes()), "plan.xlsx", plan);
        imports.accept(ImportDecision.on(ready, LocalDate.of(2025, 10, 1), "根拠の見直し"));
    }

    /** What came before and after a plan is not said of the next. */
    private static List<List<String>> carriedOn(EditedWorkbook workbook, String sheet) {
        return workbook.rows(sheet).stream()
                .filter(row -> !sheet.equals("計画の関係") || Stream.of("前", "後").noneMatch(row::contains))
                .toList();
    }
}
