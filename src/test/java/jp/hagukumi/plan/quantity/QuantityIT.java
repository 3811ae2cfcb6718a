package jp.hagukumi.plan.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalIT
class QuantityIT {

    @Autowired
    private Office office;

    @Autowired
    private QuantityEditing editing;

    @Autowired
    private QuantityRecording recording;

    @Autowired
    private QuantityQueries queries;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader plans;

    private QuantityFixtures fixtures;

    @BeforeEach
    void furnish() {
        fixtures = new QuantityFixtures(office, editing, recording, amendments, plans);
    }

    private QuantityPage page(PlanId plan, QuantityTableId table) {
        return queries.table(plan, table, PlanLedger.NOW).orElseThrow();
    }

    @Test
    void whatIsEnteredIsReadAsItWasEnteredAndChecked() {
        PlanId plan = fixtures.draft();
        QuantityTableId table = fixtures.table(plan);

        editing.enter(table, 0, QuantityFixtures.entries("100", "80.50", "10", "91", "-9"));

        assertThat(page(plan, table).content().form())
                .isEqualTo(QuantityExamples.form(QuantityExamples.WHOLE, QuantityExamples.EAST, QuantityExamples.WEST));
        assertThat(page(plan, table).content().byCell())
                .containsEntry(QuantityFixtures.cell(2), new BigDecimal("80.5"))
                .hasSize(5);
        assertThat(queries.tables(plan, PlanLedger.NOW)).singleElement().satisfies(row -> {
            assertThat(row.verdict().findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.expected()).isEqualByComparingTo("90.5"));
            assertThat(row.verdict().shortages()).containsExactly(QuantityFixtures.cell(5));
        });
    }

    @Test
    void originalAndRevisedFiguresAreBothKept() {
        PlanId plan = fixtures.draft();
        QuantityTableId table = fixtures.table(plan);
        long version = editing.enter(table, 0, QuantityFixtures.entries("100", "80"));
        version = editing.enter(table, version, QuantityFixtures.entries("110"));
        fixtures.adopt(plan);
        assertThat(page(plan, table).original()).isNull();
        fixtures.amend(plan);

        editing.enter(table, version, QuantityFixtures.entries("90", ""));

        QuantityPage revised = page(plan, table);
        assertThat(revised.content().byCell()).containsOnlyKeys(QuantityFixtures.cell(1));
        assertThat(Objects.requireNonNull(revised.original()).byCell())
                .containsEntry(QuantityFixtures.cell(1), new BigDecimal("110"))
                .containsEntry(QuantityFixtures.cell(2), new BigDecimal("80"));
        assertThat(queries.table(plan, table, 1).orElseThrow().content().byCell())
                .hasSize(2);
    }

    @Test
    void anAdoptedPlansFiguresCannotBeChangedButWhatCameIsEntered() {
        PlanId plan = fixtures.draft();
        QuantityTableId table = fixtures.table(plan);
        long version = editing.enter(table, 0, QuantityFixtures.entries("1000"));
        fixtures.adopt(plan);

        assertThatThrownBy(() -> editing.enter(table, version, QuantityFixtures.entries("900")))
                .isInstanceOf(AccessDeniedException.class);
        fixtures.came(table, 0, "880");

        assertThat(page(plan, table).content().byCell())
                .containsEntry(QuantityFixtures.cell(1), new BigDecimal("1000"));
        assertThat(queries.deviations(plan, PlanLedger.NOW))
                .singleElement()
                .satisfies(one -> assertThat(one.deviation().percent()).isEqualByComparingTo("88"));
    }

    @Test
    void whoeverSavesSecondIsRefusedAndLosesNothingOfTheFirst() {
        PlanId plan = fixtures.draft();
        QuantityTableId table = fixtures.table(plan);
        editing.enter(table, 0, QuantityFixtures.entries("100"));

        assertThatThrownBy(() -> editing.enter(table, 0, QuantityFixtures.entries("200")))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> editing.draw(plan, 0, QuantityExamples.AREAS)).isInstanceOf(StaleVersion.class);
        fixtures.adopt(plan);
        fixtures.came(table, 0, "90");
        assertThatThrownBy(() -> fixtures.came(table, 0, "95")).isInstanceOf(StaleVersion.class);

        assertThat(page(plan, table).content().byCell()).containsEntry(QuantityFixtures.cell(1), new BigDecimal("100"));
        assertThat(page(plan, table).actuals().byCell()).containsEntry(QuantityFixtures.cell(1), new BigDecimal("90"));
    }

    @Test
    void tablesMoveAndGoAndAnAreaInUseStays() {
        PlanId plan = fixtures.draft();
        QuantityTableId first = fixtures.table(plan);
        QuantityTableId second = fixtures.table(plan);

        editing.move(second, 0, 0);
        assertThat(queries.tables(plan, PlanLedger.NOW))
                .extracting(QuantityTableRow::id)
                .containsExactly(second, first);
        assertThatThrownBy(() -> editing.draw(plan, 1, new AreaTree(List.of(QuantityExamples.WHOLE))))
                .hasMessage("plan.violation.areaInUse");

        editing.remove(second, page(plan, second).version());
        assertThat(queries.tables(plan, PlanLedger.NOW))
                .extracting(QuantityTableRow::id)
                .containsExactly(first);
    }
}
