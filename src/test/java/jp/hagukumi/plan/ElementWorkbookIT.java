package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.workbook.WorkbookProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every field of an element leaves and comes in with the workbook. */
@PortalIT
class ElementWorkbookIT {

    private static final String DETAILS = "要素の詳細";
    private static final String TEXTS = "担当課の記載";
    private static final String TERMS = "要素の分類";
    private static final String LISTINGS = "再掲";
    private static final String RELATED = "関連する要素";
    private static final String WIDE = "子育て相談課（南部）";
    private static final String NARROW = "子育て相談課(南部)";

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanExport exports;

    @Autowired
    private ElementShelf shelf;

    @Autowired
    private StoredElements stored;

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private PlanLedger ledger;

    @Autowired
    private Plans plans;

    @Autowired
    private TransactionTemplate transactions;

    private PlanId plan;
    private WorkbookTrip trip;

    @BeforeEach
    void aPlanThatSaysEverythingOfOneElement() {
        plan = PlanFixtures.create(office, imports);
        trip = new WorkbookTrip(exports, imports, plan);
        change("1-02", element -> element.say(full(element.content()), shelf.around()));
        change("2-01", element -> element.mergeInto(id("2-02"), new FiscalYear(2025), "養育支援に含める", shelf.around()));
    }

    @Test
    void everythingComesBackUnchanged() {
        ImportPreview.Ready ready = trip.preview(
                trip.exported()
                        .turnRound(DETAILS)
                        .turnRound(TEXTS)
                        .turnRound(TERMS)
                        .turnRound(LISTINGS)
                        .turnRound(RELATED),
                plan);

        assertThat(ready.changesAnything()).isFalse();
        assertThat(ready.rows()).extracting(RowVerdict::verdict).containsOnly(Verdict.SAME);
        assertThat(ready.rows()).extracting(RowVerdict::sheet).contains(DETAILS, TEXTS, TERMS, LISTINGS, RELATED);
    }

    @Test
    void columnsThatASheetLacksSayNothingOfAnyElement() {
        EditedWorkbook mine = trip.exported().deleteColumn(TEXTS, "記載");
        List<String> headings = List.copyOf(mine.rows(DETAILS).getFirst());
        headings.stream()
                .skip(1)
                .filter(heading -> !heading.equals("対象"))
                .forEach(heading -> mine.deleteColumn(DETAILS, heading));

        ImportPreview.Ready ready = trip.preview(mine.add(DETAILS, "1-01", ""), plan);

        assertThat(ready.changesAnything()).isFalse();
        assertThat(ready.rows()).extracting(RowVerdict::verdict).containsOnly(Verdict.SAME);
    }

    @Test
    void fieldsAreChangedAddedAndTakenAway() {
        EditedWorkbook mine = trip.exported()
                .set(DETAILS, "そうごうまどぐち", "対象", "すべての家庭")
                .add(DETAILS, "1-01", "そうげい", "", "", "", "", "", "", "廃止", "令和8年度", "", "利用がない")
                .set(TEXTS, "1-02", "記載", "あらためた文")
                .delete(LISTINGS, "1-02")
                .add(RELATED, "1-01", "2-02", "送り迎え");

        ImportResult result = trip.take(trip.preview(mine, plan), Map.of());

        assertThat(result)
                .extracting(ImportResult::added, ImportResult::changed, ImportResult::removed)
                .containsExactly(2, 2, 1);
        ElementSaid window = said("1-02");
        assertThat(window.targetGroup()).isEqualTo("すべての家庭");
        assertThat(window.departmentTexts().values()).containsExactly("あらためた文");
        assertThat(window.listings()).isEmpty();
        assertThat(window.reading()).isEqualTo("そうごうまどぐち");
        ElementSaid station = said("1-01");
        assertThat(station.lifeThen())
                .isEqualTo(new ElementLife(LifeState.ABOLISHED, new FiscalYear(2026), null, "利用がない"));
        assertThat(station.related()).containsExactly(new RelatedLink(id("2-02"), "送り迎え"));
        Map<UUID, Optional<ElementSaid>> kept = transactions.execute(
                tx -> ledger.differing(plan, Thing.ELEMENT, result.revision() - 1, ElementSaid.class));
        assertThat(kept.get(id("1-01").value()))
                .hasValueSatisfying(before -> assertThat(before.life()).isEqualTo(LifeState.ACTIVE));
    }

    @Test
    void aDepartmentIsKnownByItsNameInAnyWidth() {
        responsible("1-01", WIDE);
        assertThat(trip.preview(trip.exported(), plan).changesAnything()).isFalse();
        EditedWorkbook narrow =
                trip.exported().set(TEXTS, "1-01", "担当課", NARROW).set(TEXTS, "1-01", "記載", "あらためた文");

        trip.take(trip.preview(narrow, plan), Map.of());

        assertThat(said("1-01").departmentTexts()).hasSize(1).containsValue("あらためた文");
    }

    @Test
    void aDepartmentWrittenInTwoWidthsIsRefusedInsteadOfTakingOneOfItsTexts() {
        responsible("1-01", WIDE);

        assertThat(trip.refused(trip.exported().add(TEXTS, "1-01", NARROW, "別の文")))
                .extracting(
                        WorkbookProblem::kind, WorkbookProblem::sheet, WorkbookProblem::value, WorkbookProblem::more)
                .containsExactly(tuple(PlanProblem.DEPARTMENT_TWICE, TEXTS, NARROW, List.of(WIDE)));
    }

    @Test
    void departmentsWhoseRegisteredNamesDifferInWidthAloneEachKeepTheirText() {
        responsible("1-01", WIDE, NARROW);

        trip.take(trip.preview(trip.exported().set(TEXTS, NARROW, "記載", "あらためた文"), plan), Map.of());

        assertThat(said("1-01").departmentTexts())
                .containsEntry(office.department(WIDE).value(), WIDE + "の文")
                .containsEntry(office.department(NARROW).value(), "あらためた文");
    }

    @Test
    void anElementIsAddedWithAllItsFieldsAtOnce() {
        EditedWorkbook mine = trip.exported()
                .add("要素", "3", "", "基本目標", "3", "あたらしい目標")
                .add("要素", "3-01", "3", "事業", "3-01", "あたらしい事業", "", "保育課")
                .add(DETAILS, "3-01", "あたらしいじぎょう")
                .add(TEXTS, "3-01", "保育課", "保育課の文")
                .add(LISTINGS, "3-01", "1", "");

        trip.take(trip.preview(mine, plan), Map.of());

        ElementSaid added = said("3-01");
        assertThat(added.reading()).isEqualTo("あたらしいじぎょう");
        assertThat(added.departmentTexts().values()).containsExactly("保育課の文");
        assertThat(added.listings()).containsExactly(new Listing(id("1"), ""));
    }

    @Test
    void aFieldThatBothChangedIsChosen() {
        EditedWorkbook mine = trip.exported().set(DETAILS, "そうごうまどぐち", "対象", "わたしの対象");
        change(
                "1-02",
                element -> element.say(
                        element.content().draft().targetGroup("かれらの対象").content(), shelf.around()));

        ImportPreview.Ready ready = trip.preview(mine, plan);

        assertThat(ready.count(FieldChange.Kind.CONFLICT)).isEqualTo(1);
        assertThatThrownBy(() -> trip.take(ready, Map.of())).hasMessage("plan.violation.conflictUndecided");
        trip.take(
                ready, Map.of(new ChangedPlace("1-02", new SheetField("element-details", "TARGET", "対象")), Side.MINE));
        assertThat(said("1-02").targetGroup()).isEqualTo("わたしの対象");
    }

    @Test
    void aNewPlanSaysTheSame() {
        EditedWorkbook mine = trip.exported();

        PlanId copy = trip.take(trip.preview(mine, null), Map.of()).plan();

        EditedWorkbook again = trip.exported(copy);
        for (String sheet : List.of("要素", DETAILS, TEXTS, TERMS, LISTINGS, RELATED)) {
            assertThat(again.rows(sheet)).as(sheet).hasSizeGreaterThan(1).isEqualTo(mine.rows(sheet));
        }
    }

    @Test
    void whatCannotStandIsNamedByItsCell() {
        var refused = (ImportPreview.Refused) imports.preview(
                new ByteArrayInputStream(trip.exported()
                        .set(DETAILS, "2-02", "終わりの理由", "")
                        .set(DETAILS, "そうごうまどぐち", "終わりの年度", "2026")
                        .add(RELATED, "1-01", "ない要素", "")
                        .bytes()),
                "plan.xlsx",
                plan);

        assertThat(refused.problems())
                .extracting(WorkbookProblem::kind, WorkbookProblem::sheet, WorkbookProblem::column)
                .containsExactlyInAnyOrder(
                        tuple(PlanProblem.MISSING_VALUE, DETAILS, "終わりの理由"),
                        tuple(PlanProblem.SHOULD_BE_BLANK, DETAILS, "終わりの年度"),
                        tuple(PlanProblem.UNKNOWN_KEY, RELATED, "関連先の行キー"));
        ImportPreview.Ready ready = trip.preview(trip.exported().add(TEXTS, "1-01", "健康増進課", "担当していない課の文"), plan);
        assertThatThrownBy(() -> trip.take(ready, Map.of())).hasMessage("plan.violation.departmentNotResponsible");
    }

    private void responsible(String key, String... departments) {
        office.withDepartments(List.of(departments));
        change(
                key,
                element -> element.say(
                        element.content()
                                .draft()
                                .departments(Stream.of(departments)
                                        .map(name -> new Responsible(office.department(name), name + "の文"))
                                        .toList())
                                .content(),
                        shelf.around()));
    }

    private ElementContent full(ElementContent content) {
        AxisRow forms = vocabularies.of(plan).stream()
                .filter(axis -> axis.code().equals("collaboration"))
                .findFirst()
                .orElseThrow();
        return content.draft()
                .reading("そうごうまどぐち")
                .departments(List.of(
                        new Responsible(content.departmentIds().get(0), ""),
                        new Responsible(content.departmentIds().get(1), "二課目の文\n二行目")))
                .terms(List.of(forms.terms().getFirst().id()))
                .targetGroup("子育て家庭")
                .legalBase("児童福祉法第10条の2")
                .contact(new Contact("子ども家庭課", "04-0000-0000", "04-0000-0001", "kodomo@example.jp"))
                .listings(List.of(new Listing(id("2"), "再掲")))
                .related(List.of(new RelatedLink(id("2-02"), "同じ家庭を支える")))
                .content();
    }

    private void change(String key, Consumer<PlanElement> deed) {
        office.as(DemoPeople.LEAD);
        transactions.executeWithoutResult(
                tx -> shelf.change(ledger.beginImport(plans.findById(plan).orElseThrow()), Map.of(key, deed)));
    }

    private ElementId id(String key) {
        return stored.nodes(plan).stream()
                .filter(node -> node.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ElementSaid said(String key) {
        Map<UUID, ElementSaid> all = transactions.execute(tx -> shelf.contents(plan));
        return Optional.ofNullable(all.get(id(key).value())).orElseThrow();
    }
}
