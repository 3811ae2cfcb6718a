package jp.hagukumi.plan.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.account.DepartmentAdministration;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.EditRow;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanUndo;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.SharedElements;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.Vocabularies;
import jp.hagukumi.plan.history.ComparedField;
import jp.hagukumi.plan.history.ComparedRow;
import jp.hagukumi.plan.history.PlanComparisons;
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
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.progress.RoundTerm;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalIT
class GenerationsIT {

    private static final LocalDate ADOPTED = LocalDate.of(2027, 4, 1);
    private static final LocalDate AMENDED = LocalDate.of(2028, 4, 1);

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

    @Autowired
    private SharedElements shared;

    @Autowired
    private PlanComparisons comparisons;

    @Autowired
    private PlanUndo undo;

    @Autowired
    private JdbcClient jdbc;

    private PlanId old;
    private PlanId next;

    @BeforeEach
    void copy() {
        old = PlanFixtures.create(office, imports);
        office.as(DemoPeople.LEAD);
        next = copying.copy(new NewGeneration(old, "次期こども計画", new FiscalYear(2027), new FiscalYear(2031)));
    }

    @Test
    void theFirstElementsOfDepartmentsAreReadAndAllOfThemCounted() {
        PlanId plan = PlanFixtures.create(office, imports);
        Set<DepartmentId> departments =
                Set.of(office.department(DemoPeople.HOIKU), office.department(DemoPeople.KATEI));

        assertThat(reader.ofDepartments(plan, departments, 2))
                .extracting(ElementRow::title)
                .containsExactly(PlanFixtures.PROJECT_STATION, PlanFixtures.PROJECT_SHARED);
        assertThat(reader.countOfDepartments(plan, departments)).isEqualTo(3);
        assertThat(reader.ofDepartments(plan, Set.of(), 2)).isEmpty();
        assertThat(reader.countOfDepartments(plan, Set.of())).isZero();
    }

    @Test
    void theNextPlanIsADraftWithTheSameTreeAndWords() {
        PlanDetails details = reader.plan(next).orElseThrow();

        assertThat(details.summary().title()).isEqualTo("次期こども計画");
        assertThat(details.summary().from()).isEqualTo(new FiscalYear(2027));
        assertThat(details.summary().to()).isEqualTo(new FiscalYear(2031));
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
        amendments.open(old, version(old), LocalDate.of(2024, 4, 1), RevisionKind.AMENDMENT, "指標を加える");
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
        assertThat(generations.mapping(next, null)).hasSize(6).allMatch(row -> row.newElement() != null);

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

    /** How many projects a round would ask for. */
    private int projectsInARoundOf(PlanId plan) {
        RoundId round = rounds.prepare(
                List.of(plan), RoundTerm.of(rounds.years(List.of(plan)).open().getFirst()));
        int projects = rounds.find(round).orElseThrow().projects();
        rounds.discard(round, 0);
        return projects;
    }

    /** R1.5.9. */
    @Test
    void oneEntryServesBothPlans() {
        ElementRow mine = element(next, PlanFixtures.PROJECT_CHECKUP);
        ElementRow theirs = element(old, PlanFixtures.PROJECT_CHECKUP);
        assertThat(projectsInARoundOf(next)).isEqualTo(4);

        editing.serve(next, mine.id(), theirs.id());

        assertThat(projectsInARoundOf(next)).isEqualTo(3);
        assertThat(projectsInARoundOf(old)).isEqualTo(4);
        assertThat(generations.served(next, PlanLedger.NOW)).containsEntry(mine.id(), theirs.id());
        assertThatThrownBy(() -> editing.serve(old, theirs.id(), mine.id()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("plan.violation.servedInChain");

        editing.stopServing(next, mine.id());
        assertThat(projectsInARoundOf(next)).isEqualTo(4);
    }

    @Test
    void whatBecameOfAnElementIsReadAsItStoodAndComparedAndPutBack() {
        ElementRow station = element(old, PlanFixtures.PROJECT_STATION);
        adoptAndAmend();

        editing.link(
                next, station.id(), element(next, PlanFixtures.PROJECT_VISIT).id());
        editing.drop(next, station.id(), "別の事業に統合");

        assertThat(became(PlanFixtures.PROJECT_STATION, ADOPTED))
                .extracting(LinkRow::newTitle)
                .containsExactly("1-01 " + PlanFixtures.PROJECT_STATION);
        assertThat(became(PlanFixtures.PROJECT_STATION, AMENDED))
                .extracting(LinkRow::reason)
                .containsExactly("別の事業に統合");
        assertThat(compared()).singleElement().satisfies(row -> {
            assertThat(row.thing()).isEqualTo(Thing.GENERATION_LINK);
            assertThat(row.title()).isEqualTo("1-01 " + PlanFixtures.PROJECT_STATION);
            assertThat(row.fields())
                    .containsExactly(
                            new ComparedField("この計画では", "1-01 " + PlanFixtures.PROJECT_STATION, "引き継がない：別の事業に統合"));
        });

        undo("generation.drop");
        assertThat(became(PlanFixtures.PROJECT_STATION))
                .extracting(LinkRow::newTitle)
                .containsExactly("1-01 " + PlanFixtures.PROJECT_STATION, "2-02 " + PlanFixtures.PROJECT_VISIT);
        undo("generation.link");
        assertThat(compared()).isEmpty();
    }

    @Test
    void whoIsNotCarriedOnAndThenIsComparesAsOneLine() {
        ElementRow station = element(old, PlanFixtures.PROJECT_STATION);
        editing.drop(next, station.id(), "終了した");
        adoptAndAmend();

        editing.link(
                next, station.id(), element(next, PlanFixtures.PROJECT_VISIT).id());

        assertThat(became(PlanFixtures.PROJECT_STATION)).hasSize(1);
        assertThat(compared())
                .extracting(ComparedRow::fields)
                .containsExactly(
                        List.of(new ComparedField("この計画では", "引き継がない：終了した", "2-02 " + PlanFixtures.PROJECT_VISIT)));
    }

    @Test
    void whichReportServesIsReadAsItStoodAndComparedAndPutBack() {
        ElementRow mine = element(next, PlanFixtures.PROJECT_CHECKUP);
        ElementRow theirs = element(old, PlanFixtures.PROJECT_CHECKUP);
        adoptAndAmend();

        editing.serve(next, mine.id(), theirs.id());

        assertThat(generations.served(next, 1)).isEmpty();
        assertThat(shared.serving(mine.id(), 1)).isEmpty();
        assertThat(shared.serving(mine.id(), PlanLedger.NOW)).contains(theirs.id());
        assertThat(compared()).singleElement().satisfies(row -> {
            assertThat(row.thing()).isEqualTo(Thing.SERVED);
            assertThat(row.place()).endsWith(PlanFixtures.PROJECT_CHECKUP);
            assertThat(row.fields())
                    .containsExactly(new ComparedField(
                            "相手の計画の事業",
                            "",
                            "「%s」の「2-01 %s」の報告で兼ねます".formatted(PlanFixtures.TITLE, PlanFixtures.PROJECT_CHECKUP)));
        });

        undo("generation.serve");
        assertThat(generations.served(next, PlanLedger.NOW)).isEmpty();
        undo("undo");
        assertThat(generations.served(next, PlanLedger.NOW)).containsEntry(mine.id(), theirs.id());
    }

    @Test
    void whatNeedsNoAmendmentIsUndoneWithoutOneAndNothingElseIs() {
        ElementRow mine = element(next, PlanFixtures.PROJECT_CHECKUP);
        amendments.adopt(next, version(next), ADOPTED, "");
        editing.serve(
                next, mine.id(), element(old, PlanFixtures.PROJECT_CHECKUP).id());

        assertThat(undo.edits(next, 10).stream().filter(edit -> edit.undoable(false)))
                .extracting(EditRow::deed)
                .containsExactly("generation.serve", "generation.copy");
        undo("generation.serve");
        assertThat(generations.served(next, PlanLedger.NOW)).isEmpty();
        assertThatThrownBy(() -> undo("import")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatWasSaidBeforeTheLedgerKeptItIsReadAsItStandsToday() {
        ElementRow mine = element(next, PlanFixtures.PROJECT_CHECKUP);
        editing.serve(
                next, mine.id(), element(old, PlanFixtures.PROJECT_CHECKUP).id());
        adoptAndAmend();
        jdbc.sql("delete from plan_change where thing in ('GENERATION_LINK', 'SERVED')")
                .update();

        assertThat(generations.mapping(next, ADOPTED))
                .isEqualTo(generations.mapping(next, null))
                .hasSize(6);
        assertThat(generations.served(next, 1)).containsKey(mine.id());
        assertThat(compared()).isEmpty();
    }

    @Test
    void thePlanBeforeIsKnownWhenNothingIsSaidOfItsElements() {
        generations.mapping(next, null).forEach(row -> editing.unlink(Objects.requireNonNull(row.id())));

        assertThat(generations.before(next)).contains(old);
        assertThat(generations.mapping(next, null)).hasSize(6).allMatch(row -> row.id() == null);
    }

    private void adoptAndAmend() {
        amendments.adopt(next, version(next), ADOPTED, "");
        amendments.open(next, version(next), AMENDED, RevisionKind.AMENDMENT, "引き継ぎを改める");
    }

    private List<ComparedRow> compared() {
        return comparisons.compare(next, 1, PlanLedger.NOW, Locale.JAPANESE).rows();
    }

    private void undo(String deed) {
        undo.undo(undo.edits(next, 10).stream()
                .filter(edit -> edit.deed().equals(deed) && edit.undoable(true))
                .findFirst()
                .orElseThrow()
                .id());
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
        return became(title, null);
    }

    private List<LinkRow> became(String title, @Nullable LocalDate day) {
        return generations.mapping(next, day).stream()
                .filter(row -> row.oldTitle().endsWith(title))
                .toList();
    }

    private long version(PlanId plan) {
        return reader.plan(plan).orElseThrow().summary().version();
    }

    private ElementRow element(PlanId plan, String title) {
        return PlanFixtures.element(reader, plan, title);
    }
}
