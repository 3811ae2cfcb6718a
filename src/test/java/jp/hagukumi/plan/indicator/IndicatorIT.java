package jp.hagukumi.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanUndo;
import jp.hagukumi.plan.Restorer;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.indicator.IndicatorChange.Field;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Indicators and their values as the database keeps them, with their past. */
@PortalIT
class IndicatorIT {

    private static final FiscalYear YEAR = new FiscalYear(2024);

    @Autowired
    private PlanUndo undo;

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanLedger ledger;

    @Autowired
    private IndicatorEditing editing;

    @Autowired
    private ActualEntry entry;

    @Autowired
    private IndicatorQueries queries;

    @Autowired
    private Restorer<IndicatorContent> indicatorRestorer;

    @Autowired
    private Restorer<ActualContent> actualRestorer;

    @Autowired
    private TransactionTemplate transactions;

    private PlanId plan;
    private ElementRow element;

    @BeforeEach
    void anAdoptedPlanWithAnOpenAmendment() {
        office.reset();
        plan = PlanFixtures.create(office, imports);
        element = PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_CHECKUP);
        open("2024-04-01");
    }

    @Test
    void anIndicatorComesBackAsItWasSaidAndAsItStoodBefore() {
        IndicatorContent first = IndicatorFixtures.surveyed(
                IndicatorFixtures.reaching(element, "", IndicatorFixtures.series("46.70", "割合の減少")), 2024, 2029);
        IndicatorId id = editing.add(plan, first);
        close();
        open("2025-04-01");
        IndicatorContent second = IndicatorFixtures.reaching(element, "I1", IndicatorFixtures.series("46.7", "40"));
        editing.change(id, version(id), second);

        assertThat(at(id, PlanLedger.NOW)).isEqualTo(second);
        assertThat(at(id, 2)).isEqualTo(first.withRowKey("I1"));
        assertThat(queries.ofPlan(plan, 1)).isEmpty();
        assertThat(queries.ofPlan(plan, PlanLedger.NOW))
                .extracting(IndicatorRow::elementTitle)
                .containsExactly(element.codeAndTitle());
    }

    @Test
    void theSecondOfTwoPeopleIsToldAndChangesNothing() {
        IndicatorId id =
                editing.add(plan, IndicatorFixtures.reaching(element, "", IndicatorFixtures.series("46.7", "40")));
        long seen = version(id);
        editing.change(id, seen, IndicatorFixtures.reaching(element, "I1", IndicatorFixtures.series("46.7", "41")));

        var outcome = editing.change(
                id, seen, IndicatorFixtures.reaching(element, "I1", IndicatorFixtures.series("46.7", "42")));

        assertThat(outcome)
                .isEqualTo(new Outcome.Overtaken<>(
                        queries.indicator(id, PlanLedger.NOW).orElseThrow().indicator()));
        assertThat(at(id, PlanLedger.NOW)
                        .series()
                        .getFirst()
                        .targets()
                        .getFirst()
                        .value())
                .hasToString("41");
    }

    @Test
    void aRowKeyIsUsedOnceAndANewIndicatorUnderItBeginsWithoutValues() {
        IndicatorId id =
                editing.add(plan, IndicatorFixtures.reaching(element, "A", IndicatorFixtures.series("46.7", "40")));
        enter(id, "45.0", null, null);
        assertThatThrownBy(() ->
                        editing.add(plan, IndicatorFixtures.reaching(element, "A", IndicatorFixtures.series("1", "2"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("plan.violation.indicatorKeyTaken");

        editing.remove(id, version(id));
        assertThat(queries.indicator(id, PlanLedger.NOW)).isEmpty();
        IndicatorId again = editing.add(
                plan, IndicatorFixtures.reaching(element, "A", IndicatorFixtures.series("7", "別", "46.7", "41")));

        assertThat(queries.indicator(again, PlanLedger.NOW)
                        .orElseThrow()
                        .indicator()
                        .actuals())
                .isEmpty();
        assertThat(queries.history(id)).isNotEmpty();
        undo.undo(undo.lastOfMine(plan).orElseThrow());
        undo.undo(undo.lastOfMine(plan).orElseThrow());
        assertThat(value(id)).isEqualTo("45.0");
    }

    @Test
    void aSubSeriesWithValuesStays() {
        IndicatorContent two = IndicatorFixtures.reaching(
                element,
                "A",
                IndicatorFixtures.series("1", "中高生", "29.2", ""),
                IndicatorFixtures.series("2", "若者", "21.3", ""));
        IndicatorId id = editing.add(plan, two);
        enter(id, "30", null, null);
        IndicatorContent without =
                IndicatorFixtures.reaching(element, "A", IndicatorFixtures.series("2", "若者", "21.3", ""));

        assertThatThrownBy(() -> editing.change(id, version(id), without))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("plan.violation.indicatorSeriesHasValues");
    }

    @Test
    void valuesNeedNoAmendmentAndNeverLoseWhatStoodThereBefore() {
        IndicatorId id =
                editing.add(plan, IndicatorFixtures.reaching(element, "", IndicatorFixtures.series("46.7", "40")));
        close();

        enter(id, "", MissingReason.NOT_YET_KNOWN, null);
        ActualRecord unknown = queries.indicator(id, PlanLedger.NOW)
                .orElseThrow()
                .indicator()
                .actuals()
                .getFirst();
        enter(id, "65.1", null, unknown.version());
        ActualRecord entered = queries.indicator(id, PlanLedger.NOW)
                .orElseThrow()
                .indicator()
                .actuals()
                .getFirst();
        assertThat(enter(id, "1", null, unknown.version())).isEqualTo(new Outcome.Overtaken<>(entered));
        assertThat(enter(id, "1", null, null)).isEqualTo(new Outcome.Overtaken<>(entered));
        entry.clear(entered);

        assertThat(queries.indicator(id, PlanLedger.NOW)
                        .orElseThrow()
                        .indicator()
                        .actuals())
                .isEmpty();
        assertThat(queries.history(id))
                .filteredOn(change -> change.change().field() == Field.ACTUAL)
                .extracting(change ->
                        change.change().before() + "→" + change.change().after())
                .containsExactly("65.1→", "→65.1");
        assertThat(queries.history(id))
                .filteredOn(change -> change.change().field() == Field.MISSING)
                .extracting(change -> change.change().after())
                .containsExactly("", "NOT_YET_KNOWN");
    }

    @Test
    void whatWasDoneCanBePutBack() {
        IndicatorContent first = IndicatorFixtures.reaching(element, "A", IndicatorFixtures.series("46.7", "40"));
        IndicatorId id = editing.add(plan, first);
        enter(id, "45.0", null, null);
        var actual = queries.indicator(id, PlanLedger.NOW)
                .orElseThrow()
                .indicator()
                .actuals()
                .getFirst();
        editing.remove(id, version(id));

        transactions.executeWithoutResult(tx -> {
            var edit = ledger.begin(plan, "undo");
            indicatorRestorer.restore(edit, id.value(), first);
            actualRestorer.restore(edit, actual.id().value(), null);
        });

        assertThat(at(id, PlanLedger.NOW)).isEqualTo(first);
        assertThat(actualRestorer.now(actual.id().value())).isNull();
    }

    @Test
    void withoutAnAmendmentThePlanKeepsWhatItSays() {
        close();

        assertThatThrownBy(() -> editing.add(
                        plan, IndicatorFixtures.reaching(element, "", IndicatorFixtures.series("46.7", "40"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Outcome<ActualRecord> enter(
            IndicatorId id, String value, @Nullable MissingReason missing, @Nullable Long seen) {
        return entry.enter(
                new ActualContent(id, "1", YEAR, YearBasis.FISCAL, new PlanValue(value), missing, "", ""), seen);
    }

    private String value(IndicatorId id) {
        List<ActualRecord> actuals =
                queries.indicator(id, PlanLedger.NOW).orElseThrow().indicator().actuals();
        return actuals.getFirst().content().value().text();
    }

    private IndicatorContent at(IndicatorId id, int revision) {
        return queries.indicator(id, revision).orElseThrow().indicator().content();
    }

    private long version(IndicatorId id) {
        return queries.indicator(id, PlanLedger.NOW).orElseThrow().indicator().version();
    }

    private void open(String day) {
        office.as(DemoPeople.LEAD);
        amendments.open(plan, planVersion(), LocalDate.parse(day), RevisionKind.AMENDMENT, "中間年の見直し");
    }

    private void close() {
        amendments.close(plan, planVersion());
    }

    private long planVersion() {
        return reader.plan(plan).orElseThrow().summary().version();
    }
}
