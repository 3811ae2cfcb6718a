package jp.hagukumi.plan.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDetail;
import jp.hagukumi.plan.ElementDetails;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.EvidenceId;
import jp.hagukumi.plan.PartnerId;
import jp.hagukumi.plan.Partnership;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.Vocabularies;
import jp.hagukumi.plan.VocabularyEditing;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorFixtures;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalIT
class RegistersIT {

    private static final LocalDate DAY = PlanFixtures.FROM.firstDay();

    @Autowired
    private Office office;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanRegisters registers;

    @Autowired
    private RegisterEditing editing;

    @Autowired
    private VocabularyEditing vocabularyEditing;

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private ElementEditing elements;

    @Autowired
    private ElementArranging arranging;

    @Autowired
    private ElementDetails details;

    @Autowired
    private IndicatorEditing indicators;

    private PlanId plan;

    @BeforeEach
    void draft() {
        office.as(DemoPeople.LEAD);
        plan = amendments.draft(PlanFixtures.workbook().header());
    }

    @Test
    void aRegisterReadsAsItStoodBeforeAnAmendment() {
        EntryId kept = editing.add(plan, voice("キッズなアンケート"));
        EntryId dropped = editing.add(plan, voice("こども会議"));
        amendments.adopt(plan, version(), DAY, "");
        amendments.open(plan, version(), DAY.plusYears(1), RevisionKind.AMENDMENT, "中間年の見直し");

        editing.change(plan, kept, entry(kept).version(), voice("こどもアンケート"));
        editing.remove(plan, entry(dropped));
        editing.add(plan, voice("若者の声を聴く会"));

        assertThat(titles(PlanLedger.NOW)).containsExactly("こどもアンケート", "若者の声を聴く会");
        assertThat(titles(1)).containsExactly("キッズなアンケート", "こども会議");
    }

    @Test
    void whatUsesWordsAndRegistersIsToldAsItStood() {
        EntryId survey = editing.add(plan, voice("こども会議"));
        EntryId partner = editing.add(plan, new PartnerSaid(0, word(AxisUse.PARTNER), "子育てひろば", ""));
        TermId word = word(AxisUse.ELEMENT);
        ElementId element = elements.add(
                plan,
                null,
                reader.plan(plan).orElseThrow().levels().getFirst().label(),
                ElementContent.titled("1", "遊び場")
                        .draft()
                        .terms(List.of(word))
                        .partners(List.of(new Partnership(new PartnerId(partner.value()), null, "")))
                        .evidence(List.of(new EvidenceId(survey.value())))
                        .content());
        IndicatorId indicator = indicators.add(plan, IndicatorFixtures.on(element, "利用者数"));
        EvidenceSaid said = entry(survey).said();
        editing.change(plan, survey, entry(survey).version(), resting(said, indicator));
        amendments.adopt(plan, version(), DAY, "");
        amendments.open(plan, version(), DAY.plusYears(1), RevisionKind.AMENDMENT, "中間年の見直し");

        EditableElement seen = arranging.read(element).orElseThrow();
        elements.change(
                seen,
                seen.content()
                        .draft()
                        .title("公園")
                        .terms(List.of())
                        .evidence(List.of())
                        .content());
        editing.change(plan, survey, entry(survey).version(), said);
        editing.change(
                plan,
                partner,
                registers.partners(plan, PlanLedger.NOW).getFirst().version(),
                new PartnerSaid(0, word(AxisUse.PARTNER), "こどもひろば", ""));

        assertThat(uses(survey.value(), 1)).containsExactly("1 遊び場", "利用者数");
        assertThat(uses(word.value(), 1)).containsExactly("1 遊び場");
        assertThat(uses(survey.value(), PlanLedger.NOW)).isEmpty();
        assertThat(uses(word.value(), PlanLedger.NOW)).isEmpty();
        assertThat(uses(partner.value(), PlanLedger.NOW)).containsExactly("1 公園");
        assertThat(details.of(plan, element, 1).orElseThrow().partners())
                .extracting(ElementDetail.Partner::name)
                .containsExactly("子育てひろば");
        assertThat(details.of(plan, element, 1).orElseThrow().evidence())
                .extracting(ElementDetail.Piece::title)
                .containsExactly("こども会議");
    }

    @Test
    void aPlanKnowsWhoNamesIt() {
        PlanId upper = amendments.draft(PlanFixtures.workbook().header());
        editing.add(plan, new RelationSaid(0, word(AxisUse.RELATION), Side.ABOVE, "上の計画", upper, "", ""));

        assertThat(registers.namedBy(upper, null)).extracting(NamedBy::plan).containsExactly(plan);
        assertThat(registers.namedBy(plan, null)).isEmpty();
    }

    private List<String> uses(UUID used, int revision) {
        return registers.uses(plan, revision).getOrDefault(used, List.of()).stream()
                .map(Use::title)
                .toList();
    }

    private static EvidenceSaid resting(EvidenceSaid said, IndicatorId indicator) {
        return new EvidenceSaid(
                said.place(),
                said.kind(),
                said.title(),
                said.heldOn(),
                said.target(),
                said.answers(),
                said.result(),
                List.of(indicator));
    }

    private TermId word(AxisUse use) {
        return vocabularies.of(plan, use).stream()
                .flatMap(axis -> axis.terms().stream())
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whoSavesAfterSomebodyElseSeesBothTexts() {
        EntryId id = editing.add(plan, voice("アンケート"));
        long seen = entry(id).version();
        editing.change(plan, id, seen, voice("アンケート（令和5年度）"));

        SaveOutcome outcome = editing.change(plan, id, seen, voice("アンケート（訂正）"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SaveOutcome.ChangedMeanwhile.class,
                        stale -> assertThat(((EvidenceSaid) stale.theirs().said()).title())
                                .isEqualTo("アンケート（令和5年度）"));
        assertThat(titles(PlanLedger.NOW)).containsExactly("アンケート（令和5年度）");
    }

    @Test
    void neighboursChangePlaces() {
        editing.add(plan, voice("一"));
        editing.add(plan, voice("二"));
        List<Registered<EvidenceSaid>> both = registers.evidence(plan, PlanLedger.NOW);

        editing.swap(plan, both.get(0), both.get(1));

        assertThat(titles(PlanLedger.NOW)).containsExactly("二", "一");
        assertThatThrownBy(() -> editing.remove(plan, both.get(0))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void anAdoptedPlanIsNotEdited() {
        amendments.adopt(plan, version(), DAY, "");

        assertThatThrownBy(() -> editing.add(plan, voice("アンケート")))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void aWordThatIsBorneCanBeRetiredButNotTakenOut() {
        editing.add(plan, voice("アンケート"));
        AxisRow kinds = kinds();
        List<TermRow> without = kinds.terms().stream()
                .filter(term -> !term.label().equals("こども・若者の声"))
                .toList();
        assertThatThrownBy(() ->
                        vocabularyEditing.change(kinds.id(), kinds.version(), kinds.label(), kinds.several(), without))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("plan.violation.termInUse");

        List<TermRow> retired = new ArrayList<>(without);
        kinds.terms().stream()
                .filter(term -> term.label().equals("こども・若者の声"))
                .forEach(term -> retired.add(new TermRow(term.id(), term.label(), true)));
        retired.add(new TermRow(TermId.next(), "ヒアリング", false));
        vocabularyEditing.change(kinds.id(), kinds.version(), "根拠", kinds.several(), retired);

        assertThat(kinds().label()).isEqualTo("根拠");
        assertThat(kinds().offered())
                .extracting(TermRow::label)
                .contains("ヒアリング")
                .doesNotContain("こども・若者の声");
        assertThatThrownBy(() -> vocabularyEditing.change(kinds.id(), kinds.version(), "古い", true, retired))
                .isInstanceOf(StaleVersion.class);
    }

    private EvidenceSaid voice(String title) {
        TermId kind = kinds().terms().stream()
                .filter(term -> term.label().equals("こども・若者の声"))
                .findFirst()
                .orElseThrow()
                .id();
        return new EvidenceSaid(0, kind, title, "9月", "小学5年生・中学2年生", null, "", List.of());
    }

    private AxisRow kinds() {
        return vocabularies.of(plan, AxisUse.EVIDENCE).getFirst();
    }

    private Registered<EvidenceSaid> entry(EntryId id) {
        return registers.evidence(plan, PlanLedger.NOW).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(int revision) {
        return registers.evidence(plan, revision).stream()
                .map(entry -> entry.said().title())
                .toList();
    }

    private long version() {
        return reader.plan(plan).orElseThrow().summary().version();
    }
}
