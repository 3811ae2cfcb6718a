package jp.hagukumi.plan.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.Contact;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.EvidenceId;
import jp.hagukumi.plan.Listing;
import jp.hagukumi.plan.PartnerId;
import jp.hagukumi.plan.Partnership;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RelatedLink;
import jp.hagukumi.plan.Responsible;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.Vocabularies;
import jp.hagukumi.plan.VocabularyEditing;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualEntry;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorFixtures;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.YearBasis;
import jp.hagukumi.plan.register.EntryId;
import jp.hagukumi.plan.register.EvidenceSaid;
import jp.hagukumi.plan.register.PartnerSaid;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.plan.register.RelationSaid;
import jp.hagukumi.plan.register.Side;
import jp.hagukumi.plan.register.TextKind;
import jp.hagukumi.plan.register.TextSaid;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-015: everything that a plan is made of takes part in the table of old and new. */
@PortalIT
class ComparedThingsIT {

    @Autowired
    private Office office;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanComparisons comparisons;

    @Autowired
    private ElementEditing elements;

    @Autowired
    private ElementArranging arranging;

    @Autowired
    private RegisterEditing registers;

    @Autowired
    private VocabularyEditing vocabulary;

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private IndicatorEditing indicators;

    @Autowired
    private ActualEntry actuals;

    private PlanId plan;
    private ElementId element;

    @BeforeEach
    void anAmendmentIsOpen() {
        office.as(DemoPeople.LEAD);
        plan = amendments.draft(PlanFixtures.workbook().header());
        element = add("遊び場");
        amendments.adopt(plan, version(), PlanFixtures.FROM.firstDay(), "");
        amendments.open(plan, version(), PlanFixtures.FROM.firstDay().plusYears(1), RevisionKind.AMENDMENT, "中間年の見直し");
    }

    @Test
    void everyKindOfThingTakesPart() {
        assertThat(comparisons.things()).containsExactly(Thing.values());
    }

    @Test
    void registersWordsAndYearlyValuesStandBesideTheRest() {
        IndicatorId indicator = indicators.add(plan, IndicatorFixtures.on(element, "利用者数"));
        registers.add(
                plan, new EvidenceSaid(0, word(AxisUse.EVIDENCE), "こども会議", "9月", "", 1200, "", List.of(indicator)));
        registers.add(plan, new PartnerSaid(0, word(AxisUse.PARTNER), "子育てひろば", ""));
        registers.add(plan, new RelationSaid(0, word(AxisUse.RELATION), Side.ABOVE, "総合計画", null, "", ""));
        registers.add(plan, new TextSaid(0, TextKind.CHAPTER, "第1章", "はじめに"));
        AxisRow axis = vocabularies.of(plan, AxisUse.PARTNER).getFirst();
        List<TermRow> words = new ArrayList<>(axis.terms());
        words.add(new TermRow(TermId.next(), "大学", false));
        vocabulary.change(axis.id(), axis.version(), axis.label(), axis.several(), words);
        actuals.enter(
                new ActualContent(
                        indicator, "1", new FiscalYear(2024), YearBasis.FISCAL, new PlanValue("15"), null, "", ""),
                null);

        assertThat(rows())
                .extracting(ComparedRow::thing, ComparedRow::title)
                .contains(
                        tuple(Thing.EVIDENCE, "こども会議"),
                        tuple(Thing.PARTNER, "子育てひろば"),
                        tuple(Thing.RELATION, "総合計画"),
                        tuple(Thing.TEXT, "第1章"),
                        tuple(Thing.VOCABULARY, axis.label()),
                        tuple(Thing.ACTUAL, "利用者数 令和6年度"));
        assertThat(fields(Thing.VOCABULARY)).containsExactly(new ComparedField("語", "", "大学"));
        assertThat(fields(Thing.EVIDENCE))
                .contains(new ComparedField("回答数", "", "1,200"), new ComparedField("この根拠による指標", "", "利用者数"));
        assertThat(fields(Thing.ACTUAL)).containsExactly(new ComparedField("値", "", "15"));
    }

    @Test
    void everyFieldOfAnElementIsAPartOfIt() {
        EntryId survey =
                registers.add(plan, new EvidenceSaid(0, word(AxisUse.EVIDENCE), "こども会議", "", "", null, "", List.of()));
        EntryId partner = registers.add(plan, new PartnerSaid(0, word(AxisUse.PARTNER), "子育てひろば", ""));
        ElementId other = add("公園");
        EditableElement seen = arranging.read(element).orElseThrow();
        elements.change(
                seen,
                seen.content()
                        .draft()
                        .reading("あそびば")
                        .departments(List.of(new Responsible(office.department("保育課"), "ひろばを開く")))
                        .terms(List.of(word(AxisUse.ELEMENT)))
                        .partners(List.of(new Partnership(new PartnerId(partner.value()), null, "見守り")))
                        .targetGroup("就学前")
                        .legalBase("児童福祉法")
                        .contact(new Contact("保育課", "", "", ""))
                        .listings(List.of(new Listing(other, "再掲")))
                        .related(List.of(new RelatedLink(other, "")))
                        .evidence(List.of(new EvidenceId(survey.value())))
                        .content());
        elements.abolish(element, arranging.read(element).orElseThrow().version(), new FiscalYear(2024), "利用が減った");

        List<ComparedField> fields = rows().stream()
                .filter(row -> row.subject().equals(element.value()))
                .flatMap(row -> row.fields().stream())
                .toList();

        assertThat(fields)
                .contains(
                        new ComparedField("読み", "", "あそびば"),
                        new ComparedField("担当課", "", "保育課"),
                        new ComparedField("保育課の内容", "", "ひろばを開く"),
                        new ComparedField("協働する相手", "", "子育てひろば\n見守り"),
                        new ComparedField("対象", "", "就学前"),
                        new ComparedField("根拠法令など", "", "児童福祉法"),
                        new ComparedField("問い合わせ先", "", "保育課"),
                        new ComparedField("ほかに再掲されている所", "", "公園（再掲）"),
                        new ComparedField("関連する項目", "", "公園"),
                        new ComparedField("根拠", "", "こども会議"),
                        new ComparedField("継続か終了か", "継続", "廃止（令和6年度）\n利用が減った"))
                .hasSize(12);
    }

    private List<ComparedRow> rows() {
        return comparisons.compare(plan, 1, PlanLedger.NOW, Locale.JAPANESE).rows();
    }

    private List<ComparedField> fields(Thing thing) {
        return rows().stream()
                .filter(row -> row.thing() == thing)
                .flatMap(row -> row.fields().stream())
                .toList();
    }

    private ElementId add(String title) {
        return elements.add(
                plan,
                null,
                reader.plan(plan).orElseThrow().levels().getFirst().label(),
                ElementContent.titled("", title));
    }

    private TermId word(AxisUse use) {
        return vocabularies.of(plan, use).stream()
                .flatMap(axis -> axis.terms().stream())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long version() {
        return reader.plan(plan).orElseThrow().summary().version();
    }
}
