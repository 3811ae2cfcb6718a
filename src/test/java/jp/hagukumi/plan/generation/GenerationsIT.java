package jp.hagukumi.plan.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.account.DepartmentAdministration;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.Vocabularies;
import jp.hagukumi.plan.indicator.AchievementRule;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualEntry;
import jp.hagukumi.plan.indicator.IndicatorBook;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.IndicatorKind;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.plan.indicator.TargetContent;
import jp.hagukumi.plan.indicator.Trend;
import jp.hagukumi.plan.indicator.YearBasis;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalIT
class GenerationsIT {

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private SuccessorCopy copying;

    @Autowired
    private Generations generations;

    @Autowired
    private GenerationEditing editing;

    @Autowired
    private RoundLead rounds;

    @Autowired
    private DepartmentAdministration departments;

    @Autowired
    private Clock clock;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private IndicatorEditing indicators;

    @Autowired
    private ActualEntry entry;

    @Autowired
    private IndicatorBook book;

    private PlanId old;
    private PlanId next;

    @BeforeEach
    void copy() {
        old = PlanFixtures.create(office, imports);
        office.as(DemoPeople.LEAD);
        next = copying.copy(new NewGeneration(old, "次期こども計画", new FiscalYear(2027), null));
    }

    @Test
    void theNextPlanIsADraftWithTheSameTreeAndWords() {
        PlanDetails details = reader.plan(next).orElseThrow();

        assertThat(details.summary().title()).isEqualTo("次期こども計画");
        assertThat(details.summary().from()).isEqualTo(new FiscalYear(2027));
        assertThat(details.summary().to()).isNull();
        assertThat(details.stage().isOpen()).isTrue();
        assertThat(reader.tree(next))
                .extracting(ElementRow::codeAndTitle)
                .isEqualTo(
                        reader.tree(old).stream().map(ElementRow::codeAndTitle).toList());
        assertThat(vocabularies.of(next))
                .hasSameSizeAs(vocabularies.of(old))
                .allSatisfy(axis -> assertThat(axis.plan()).isEqualTo(next));
        assertThat(generations.before(next)).contains(old);
        assertThat(generations.after(old)).containsExactly(next);
    }

    @Test
    void theNextPlanMeasuresTheSameAndBeginsWithoutValues() {
        amendments.open(
                old,
                reader.plan(old).orElseThrow().summary().version(),
                LocalDate.of(2024, 4, 1),
                RevisionKind.AMENDMENT,
                "指標を加える");
        IndicatorId measured = indicators.add(old, indicator(element(old, PlanFixtures.PROJECT_VISIT)));
        entry.enter(
                new ActualContent(
                        measured, "1", new FiscalYear(2024), YearBasis.FISCAL, new PlanValue("45"), null, "", ""),
                null);

        PlanId third = copying.copy(new NewGeneration(old, "次々期こども計画", null, null));

        assertThat(book.of(third, PlanLedger.NOW)).singleElement().satisfies(copied -> {
            assertThat(copied.content()).isEqualTo(indicator(element(third, PlanFixtures.PROJECT_VISIT)));
            assertThat(copied.id()).isNotEqualTo(measured);
            assertThat(copied.actuals()).isEmpty();
        });
    }

    /** Whoever writes the next plan names others; until then nothing that the plan said is lost. */
    @Test
    void anElementOfADepartmentThatHasEndedIsCopiedWithIt() {
        office.as(DemoPeople.ADMIN);
        departments.end(
                office.department(DemoPeople.KATEI), 0, JapanTime.today(clock).minusDays(1), null);
        office.as(DemoPeople.LEAD);

        PlanId third = copying.copy(new NewGeneration(old, "次々期こども計画", null, null));

        assertThat(reader.tree(third))
                .extracting(ElementRow::codeAndTitle, ElementRow::departments)
                .isEqualTo(reader.tree(old).stream()
                        .map(row -> tuple(row.codeAndTitle(), row.departments()))
                        .toList());
    }

    private static IndicatorContent indicator(ElementRow element) {
        return new IndicatorContent(
                element.id(),
                "A",
                0,
                IndicatorKind.OUTCOME,
                "子育てに負担を感じる保護者の割合",
                "%",
                AchievementRule.DIRECTION,
                Trend.DOWN,
                null,
                YearBasis.CALENDAR,
                List.of(new FiscalYear(2024), new FiscalYear(2029)),
                "市民意識調査",
                "景気",
                List.of(new SeriesContent(
                        "1",
                        "就学前",
                        new FiscalYear(2023),
                        new PlanValue("46.70"),
                        List.of(new TargetContent(new FiscalYear(2029), new PlanValue("割合の減少"))))));
    }

    @Test
    void whatBecameOfAnElementIsCorrected() {
        ElementRow station = element(old, PlanFixtures.PROJECT_STATION);
        ElementRow visit = element(old, PlanFixtures.PROJECT_VISIT);
        ElementRow newVisit = element(next, PlanFixtures.PROJECT_VISIT);
        assertThat(generations.mapping(next)).hasSize(6).allMatch(row -> row.newElement() != null);

        editing.link(next, station.id(), newVisit.id());
        editing.drop(next, visit.id(), "別の事業に統合");
        editing.unlink(Objects.requireNonNull(
                became(PlanFixtures.PROJECT_CHECKUP).getFirst().id()));

        assertThat(became(PlanFixtures.PROJECT_STATION)).hasSize(2);
        assertThat(became(PlanFixtures.PROJECT_VISIT))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("別の事業に統合"));
        assertThat(became(PlanFixtures.PROJECT_CHECKUP))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isNull());
        assertThatThrownBy(() -> editing.drop(next, station.id(), " ")).isInstanceOf(RuleViolation.class);
    }

    /** R1.5.9. */
    @Test
    void oneEntryServesBothPlans() {
        ElementRow mine = element(next, PlanFixtures.PROJECT_CHECKUP);
        ElementRow theirs = element(old, PlanFixtures.PROJECT_CHECKUP);
        assertThat(rounds.preview(next, null).projects()).isEqualTo(4);

        editing.serve(next, mine.id(), theirs.id());

        assertThat(rounds.preview(next, null).projects()).isEqualTo(3);
        assertThat(rounds.preview(old, null).projects()).isEqualTo(4);
        assertThat(generations.served(next)).containsEntry(mine.id(), theirs.id());
        assertThatThrownBy(() -> editing.serve(old, theirs.id(), mine.id()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("plan.violation.servedInChain");

        editing.stopServing(next, mine.id());
        assertThat(rounds.preview(next, null).projects()).isEqualTo(4);
    }

    @Test
    void nobodyButTheLeadSaysWhatBecameOfAnElement() {
        ElementRow station = element(old, PlanFixtures.PROJECT_STATION);
        office.as(DemoPeople.WRITER_HOIKU);

        assertThatThrownBy(() -> editing.drop(next, station.id(), "理由")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> copying.copy(new NewGeneration(old, "次期", null, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<LinkRow> became(String title) {
        return generations.mapping(next).stream()
                .filter(row -> row.oldTitle().endsWith(title))
                .toList();
    }

    private ElementRow element(PlanId plan, String title) {
        return PlanFixtures.element(reader, plan, title);
    }
}
