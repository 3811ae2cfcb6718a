package jp.hagukumi.plan.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.EditedWorkbook;
import jp.hagukumi.plan.FieldChange;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.ImportResult;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanProblem;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.RowVerdict;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.Vocabularies;
import jp.hagukumi.plan.WorkbookTrip;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorFixtures;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.workbook.WorkbookProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The registers of a plan leave and come in with its workbook. */
@PortalIT
class RegisterWorkbookIT {

    private static final String PARTNERS = "協働相手";
    private static final String EVIDENCE = "根拠";
    private static final String RELATIONS = "計画の関係";
    private static final String TEXTS = "章・本文";
    private static final String LONG = "髙𠮷①㈱\n".repeat(7_000) + "おわり";

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanExport exports;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanRegisters registers;

    @Autowired
    private RegisterEditing editing;

    @Autowired
    private Vocabularies vocabularies;

    private PlanId plan;
    private WorkbookTrip trip;

    @BeforeEach
    void aPlanWithEverythingInItsRegisters() {
        plan = PlanFixtures.create(office, imports);
        trip = new WorkbookTrip(exports, imports, plan);
        open();
        editing.add(plan, new PartnerSaid(0, word(AxisUse.PARTNER, 1), "子育てひろばの会", "月に二回\n開く"));
        editing.add(plan, new PartnerSaid(0, word(AxisUse.PARTNER, 0), "社会福祉協議会", ""));
        editing.add(
                plan,
                new EvidenceSaid(0, word(AxisUse.EVIDENCE, 0), "ニーズ調査", "R5.12中旬", "保護者", 1234, "一\n\n三", List.of()));
        editing.add(plan, new EvidenceSaid(0, word(AxisUse.EVIDENCE, 1), "こども会議", "", "", null, "", List.of()));
        editing.add(plan, new RelationSaid(0, word(AxisUse.RELATION, 0), Side.ABOVE, "総合計画", null, "", "ともに育つ\nまち"));
        editing.add(plan, new TextSaid(0, TextKind.CHAPTER, "第1章", LONG));
        editing.add(plan, new TextSaid(0, TextKind.IMPRINT, "", "発行：こども政策課"));
        close();
    }

    @Test
    void registersComeBackUnchangedWhateverTheirOrder() {
        ImportPreview.Ready ready = trip.preview(
                trip.exported()
                        .turnRound(PARTNERS)
                        .turnRound(EVIDENCE)
                        .turnRound(RELATIONS)
                        .turnRound(TEXTS),
                plan);

        assertThat(ready.changesAnything()).isFalse();
        assertThat(ready.rows()).extracting(RowVerdict::sheet).contains(PARTNERS, EVIDENCE, RELATIONS, TEXTS);
        assertThat(ready.rows()).extracting(RowVerdict::verdict).containsOnly(Verdict.SAME);
    }

    @Test
    void entriesAreAddedChangedAndRemoved() {
        String kind = trip.exported().text(PARTNERS, "子育てひろばの会", "種類");

        ImportResult result = trip.take(
                trip.preview(
                        trip.exported()
                                .set(PARTNERS, "社会福祉協議会", "備考", "事務局")
                                .add(PARTNERS, "ngo", "１", kind, "ＮＰＯ育ち", "")
                                .set(EVIDENCE, "ニーズ調査", "回答数", "２,３４５人")
                                .delete(EVIDENCE, "こども会議")
                                .set(RELATIONS, "総合計画", "位置", "並び")
                                .set(TEXTS, "第1章", "見出し", "第一章"),
                        plan),
                Map.of());

        assertThat(result)
                .extracting(ImportResult::added, ImportResult::changed, ImportResult::removed)
                .containsExactly(1, 4, 1);
        assertThat(registers.partners(plan, PlanLedger.NOW))
                .extracting(entry -> entry.said().name(), entry -> entry.said().note())
                .containsExactlyInAnyOrder(tuple("ＮＰＯ育ち", ""), tuple("子育てひろばの会", "月に二回\n開く"), tuple("社会福祉協議会", "事務局"));
        assertThat(registers.evidence(plan, PlanLedger.NOW))
                .singleElement()
                .extracting(entry -> entry.said().answers())
                .isEqualTo(2345);
        assertThat(registers.relations(plan, PlanLedger.NOW).getFirst().said().side())
                .isEqualTo(Side.BESIDE);
        assertThat(registers.texts(plan, PlanLedger.NOW).getFirst().said())
                .isEqualTo(new TextSaid(0, TextKind.CHAPTER, "第一章", LONG));
        assertThat(registers.evidence(plan, result.revision() - 1)).hasSize(2);
    }

    @Test
    void whatBothChangedIsChosenAndNothingIsOverwrittenSilently() {
        EditedWorkbook mine =
                trip.exported().set(PARTNERS, "子育てひろばの会", "名称", "ひろばの会").set(PARTNERS, "社会福祉協議会", "備考", "わたしの備考");
        open();
        Registered<PartnerSaid> theirs =
                registers.partners(plan, PlanLedger.NOW).getFirst();
        editing.change(
                plan,
                theirs.id(),
                theirs.version(),
                new PartnerSaid(
                        0, theirs.said().kind(), "子育てひろばの会（NPO）", theirs.said().note()));
        close();

        ImportPreview.Ready ready = trip.preview(mine, plan);

        assertThat(ready.count(FieldChange.Kind.CONFLICT)).isEqualTo(1);
        assertThatThrownBy(() -> trip.take(ready, Map.of())).hasMessage("plan.violation.conflictUndecided");
        RowVerdict row = WorkbookTrip.conflicts(ready).getFirst();
        trip.take(ready, Map.of(WorkbookTrip.place(row), jp.hagukumi.plan.Side.THEIRS));
        assertThat(registers.partners(plan, PlanLedger.NOW))
                .extracting(entry -> entry.said().name(), entry -> entry.said().note())
                .containsExactly(tuple("子育てひろばの会（NPO）", "月に二回\n開く"), tuple("社会福祉協議会", "わたしの備考"));
    }

    @Test
    void aChapterThatBothChangedIsOneTextThoughItFillsSeveralCells() {
        String tail = trip.exported().text(TEXTS, "第1章", "本文の続き");
        EditedWorkbook mine = trip.exported().set(TEXTS, "第1章", "本文の続き", tail + "わたしの結び");
        open();
        Registered<TextSaid> chapter = registers.texts(plan, PlanLedger.NOW).getFirst();
        editing.change(
                plan, chapter.id(), chapter.version(), new TextSaid(0, TextKind.CHAPTER, "第1章", "かれらの書き出し" + LONG));
        close();

        ImportPreview.Ready ready = trip.preview(mine, plan);
        RowVerdict row = WorkbookTrip.conflicts(ready).getFirst();
        assertThat(row.changes()).hasSize(1);
        trip.take(ready, Map.of(WorkbookTrip.place(row), jp.hagukumi.plan.Side.MINE));

        assertThat(registers.texts(plan, PlanLedger.NOW).getFirst().said().body())
                .isEqualTo(LONG + "わたしの結び");
    }

    @Test
    void aKeyThatIsCutOffBehindABlankComesBackAsItIs() {
        open();
        editing.add(plan, new PartnerSaid(0, word(AxisUse.PARTNER, 0), "会".repeat(59) + "　の名前", ""));
        close();

        assertThat(trip.preview(trip.exported(), plan).changesAnything()).isFalse();
    }

    @Test
    void aNewPlanIsMadeOfTheWorkbookWithAllItsRegisters() {
        EditedWorkbook mine = trip.exported();

        PlanId copy = trip.take(trip.preview(mine, null), Map.of()).plan();

        EditedWorkbook again = trip.exported(copy);
        for (String sheet : List.of(PARTNERS, EVIDENCE, RELATIONS, TEXTS)) {
            assertThat(again.rows(sheet)).as(sheet).isEqualTo(mine.rows(sheet));
        }
    }

    @Test
    void whatCannotStandIsNamedByItsCell() {
        assertThat(trip.refused(trip.exported()
                        .set(PARTNERS, "社会福祉協議会", "種類", "ない種類")
                        .set(RELATIONS, "総合計画", "計画ID", PlanId.next().toString())))
                .extracting(WorkbookProblem::kind, WorkbookProblem::sheet, WorkbookProblem::column)
                .containsExactly(
                        tuple(PlanProblem.UNKNOWN_KEY, PARTNERS, "種類"),
                        tuple(PlanProblem.UNKNOWN_KEY, RELATIONS, "計画ID"));
        String kindOfEvidence = trip.exported().text(EVIDENCE, "ニーズ調査", "種類");
        ImportPreview.Ready ready = trip.preview(trip.exported().set(PARTNERS, "社会福祉協議会", "種類", kindOfEvidence), plan);
        assertThatThrownBy(() -> trip.take(ready, Map.of())).hasMessage("plan.violation.wordOfAnotherAxis");
    }

    /** Evidence goes on naming it, so that it comes back with it. */
    @Test
    void evidenceThatNamesAnIndicatorWhichWasTakenOutLeavesAndComesBack(@Autowired IndicatorEditing indicators) {
        open();
        IndicatorId indicator = indicators.add(
                plan,
                IndicatorFixtures.on(
                        PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_STATION)
                                .id(),
                        "利用者数"));
        editing.add(
                plan, new EvidenceSaid(0, word(AxisUse.EVIDENCE, 0), "利用者調査", "", "", null, "", List.of(indicator)));
        EditedWorkbook before = trip.exported();
        indicators.remove(indicator, 0);

        assertThat(trip.preview(trip.exported(), plan).changesAnything()).isFalse();
        assertThat(trip.exported().rows("指標の根拠")).hasSize(before.rows("指標の根拠").size() - 1);
    }

    private TermId word(AxisUse use, int place) {
        return vocabularies.of(plan, use).getFirst().terms().get(place).id();
    }

    private void open() {
        office.as(DemoPeople.LEAD);
        amendments.open(plan, version(), WorkbookTrip.DAY, RevisionKind.AMENDMENT, "登録を書く");
    }

    private void close() {
        amendments.close(plan, version());
    }

    private long version() {
        return reader.plan(plan).orElseThrow().summary().version();
    }
}
