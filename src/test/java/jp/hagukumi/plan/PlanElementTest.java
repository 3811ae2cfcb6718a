package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanElementTest {

    private static final FiscalYear R8 = new FiscalYear(2026);
    private static final DepartmentId HOIKU = DepartmentId.next();
    private static final DepartmentId BUNKA = DepartmentId.next();

    private final PlanId plan = PlanId.next();
    private final Surroundings around = new Surroundings();
    private final PlanElement element = new PlanElement(
            plan, "1-01", new ElementPlace(null, "00001", 1), ElementContent.titled("1-01", "保育所"), around);

    @Test
    void tellsTheLedgerWhereItStandsAndWhatItSays() {
        say(draft -> draft.title("保育所等"));

        assertThat(element.said("事業").title()).isEqualTo("保育所等");
        assertThat(element.said("事業").level()).isEqualTo("事業");
        assertThat(element.said("事業").rowKey()).isEqualTo("1-01");
    }

    @Test
    void standsWhereItWasMovedTo() {
        ElementId parent = ElementId.next();

        element.moveTo(new ElementPlace(parent, "0000200001", 2));

        assertThat(element.depth()).isEqualTo(1);
        assertThat(element.place().parent()).isEqualTo(parent);
    }

    @Test
    void neverStandsBelowItself() {
        assertThatThrownBy(() -> element.moveTo(new ElementPlace(element.id(), "0000100001", 1)))
                .hasMessage("plan.violation.ownParent");
    }

    @Test
    void needsATitleAndARowKey() {
        refused(() -> say(draft -> draft.title(" "))).hasMessage("plan.violation.titleMissing");
        refused(() -> new PlanElement(
                        plan, "", new ElementPlace(null, "00001", 0), ElementContent.titled("", "題"), around))
                .hasMessage("plan.violation.rowKeyMissing");
    }

    @Test
    void keepsATextOfEachDepartmentWhenOthersJoin() {
        say(draft -> draft.departments(List.of(new Responsible(HOIKU, "保育課の目標\n二行目"))));

        say(draft -> draft.departmentIds(List.of(BUNKA, HOIKU)));

        assertThat(element.content().departments())
                .containsExactly(new Responsible(BUNKA, ""), new Responsible(HOIKU, "保育課の目標\n二行目"));
        refused(() -> say(draft -> draft.departmentIds(List.of(HOIKU, HOIKU))))
                .hasMessage("plan.violation.departmentTwice");
    }

    @Test
    void bearsSeveralWordsOfAnAxisUnlessTheAxisAllowsOne() {
        TermId infant = around.term(plan, true);
        TermId pupil = around.sibling(infant);
        TermId support = around.term(plan, false);
        TermId contract = around.sibling(support);

        say(draft -> draft.terms(List.of(pupil, infant, support)));

        assertThat(element.content().terms()).containsExactly(pupil, infant, support);
        refused(() -> say(draft -> draft.terms(List.of(support, contract)))).hasMessage("plan.violation.oneTermOnly");
        refused(() -> say(draft -> draft.terms(List.of(infant, infant)))).hasMessage("plan.violation.elementTermTwice");
    }

    @Test
    void bearsWordsPartnersAndEvidenceOfItsOwnPlanOnly() {
        PlanId other = PlanId.next();
        TermId word = around.term(other, true);
        PartnerId partner = PartnerId.next();
        around.partners.put(partner, other);

        refused(() -> say(draft -> draft.terms(List.of(word)))).hasMessage("plan.violation.notOfThisPlan");
        refused(() -> say(draft -> draft.partners(List.of(new Partnership(partner, null, "")))))
                .hasMessage("plan.violation.notOfThisPlan");
        refused(() -> say(draft -> draft.evidence(List.of(EvidenceId.next()))))
                .hasMessage("plan.violation.notOfThisPlan");
    }

    @Test
    void worksWithAPartnerInAForm() {
        PartnerId partner = PartnerId.next();
        around.partners.put(partner, plan);
        Partnership shared = new Partnership(partner, around.term(plan, false), "会場と講師");

        say(draft -> draft.partners(List.of(shared)));

        assertThat(element.content().partners()).containsExactly(shared);
        refused(() -> say(draft -> draft.partners(List.of(shared, new Partnership(partner, null, "")))))
                .hasMessage("plan.violation.partnerTwice");
    }

    @Test
    void isListedBelowOthersOnceAndNeverBelowItselfOrItsParent() {
        ElementId elsewhere = around.element(plan, "00003");
        ElementId child = around.element(plan, "0000100004");
        Listing listing = new Listing(elsewhere, "再掲");

        say(draft -> draft.listings(List.of(listing)));

        assertThat(element.content().listingBelow(elsewhere)).contains(listing);
        refused(() -> listed(element.id())).hasMessage("plan.violation.listedBelowItself");
        refused(() -> listed(child)).hasMessage("plan.violation.listedBelowItself");
        refused(() -> say(draft -> draft.listings(List.of(listing, new Listing(elsewhere, "")))))
                .hasMessage("plan.violation.listedTwice");
        refused(() -> listed(around.element(PlanId.next(), "00009"))).hasMessage("plan.violation.elementOfAnotherPlan");
        refused(() -> element.moveTo(new ElementPlace(elsewhere, "0000300001", 1)))
                .hasMessage("plan.violation.listedBelowParent");
    }

    @Test
    void isNotListedBelowTheElementUnderWhichItStands() {
        ElementId parent = around.element(plan, "00002");
        element.moveTo(new ElementPlace(parent, "0000200001", 1));

        refused(() -> listed(parent)).hasMessage("plan.violation.listedBelowParent");
    }

    @Test
    void isRelatedToOthersOnceAndNotToItself() {
        ElementId other = around.element(plan, "00002");
        RelatedLink link = new RelatedLink(other, "同じ施設");

        say(draft -> draft.related(List.of(link)));

        assertThat(element.content().related()).containsExactly(link);
        refused(() -> say(draft -> draft.related(List.of(link, link)))).hasMessage("plan.violation.relatedTwice");
        refused(() -> say(draft -> draft.related(List.of(new RelatedLink(element.id(), "")))))
                .hasMessage("plan.violation.elementRelatedToItself");
    }

    @Test
    void isCompletedOrAbolishedFromAYearOnWithAReason() {
        refused(() -> element.complete(R8, " ")).hasMessage("plan.violation.endReasonMissing");
        refused(() -> element.complete(null, "整備が終わったため")).hasMessage("plan.violation.endYearMissing");
        tooLong(() -> element.complete(R8, "𠮷".repeat(501)))
                .isEqualTo(refusal("reason", ContentRefused.WHOLE, 500, 501));

        element.complete(R8, "𠮷".repeat(500));

        assertThat(element.life()).isEqualTo(new ElementLife(LifeState.COMPLETED, R8, null, "𠮷".repeat(500)));
        assertThat(element.life().coversYear(R8.previous())).isTrue();
        assertThat(element.life().coversYear(R8)).isFalse();
        refused(() -> element.abolish(R8, "利用がない")).hasMessage("plan.violation.endedAlready");
    }

    @Test
    void isCarriedOnAgainAfterAnEndWasTakenBack() {
        refused(element::resume).hasMessage("plan.violation.notEnded");
        element.abolish(R8, "利用がない");

        element.resume();

        assertThat(element.life()).isEqualTo(ElementLife.ACTIVE);
    }

    @Test
    void isMergedIntoAnotherElementOfItsPlanAndNeverInACircle() {
        ElementId other = around.element(plan, "00002");
        ElementId third = around.merged(plan, "00003", other);
        ElementId circle = around.merged(plan, "00004", element.id());

        refused(() -> merge(element.id())).hasMessage("plan.violation.mergedIntoItself");
        refused(() -> merge(circle)).hasMessage("plan.violation.mergedInACircle");
        refused(() -> merge(ElementId.next())).hasMessage("plan.violation.elementGone");
        refused(() -> merge(around.element(PlanId.next(), "00005"))).hasMessage("plan.violation.elementOfAnotherPlan");

        merge(third);

        assertThat(element.life().state()).isEqualTo(LifeState.MERGED);
        assertThat(element.life().mergedInto()).isEqualTo(third);
    }

    @Test
    void refusesTextsThatAreTooLongAndSaysWhichOneAndByHowMuch() {
        tooLong(() -> say(draft -> draft.reading("あ".repeat(301))))
                .isEqualTo(refusal("reading", ContentRefused.WHOLE, 300, 301));
        tooLong(() -> say(draft -> draft.departments(
                        List.of(new Responsible(BUNKA, ""), new Responsible(HOIKU, "あ".repeat(4001))))))
                .isEqualTo(refusal("departments", 1, 4000, 4001));
        tooLong(() -> say(draft -> draft.contact(new Contact("", "0".repeat(201), "", ""))))
                .isEqualTo(refusal("contact", 1, 200, 201));
    }

    @Test
    void countsCharactersAsPeopleSeeThem() {
        say(draft -> draft.title("𠮷".repeat(300)));

        assertThat(element.content().title()).hasSize(600);
    }

    @Test
    void tellsTheLedgerEverythingAndReadsItBack() {
        PartnerId partner = PartnerId.next();
        around.partners.put(partner, plan);
        EvidenceId survey = EvidenceId.next();
        around.evidence.put(survey, plan);
        say(draft -> draft.reading("ほいくしょ")
                .priority(true)
                .newSince(R8)
                .departments(List.of(new Responsible(HOIKU, "保育課の文"), new Responsible(BUNKA, "")))
                .terms(List.of(around.term(plan, true)))
                .partners(List.of(new Partnership(partner, around.term(plan, false), "役割")))
                .targetGroup("就学前の子ども")
                .legalBase("児童福祉法第24条")
                .contact(new Contact("保育課", "04-0000-0000", "", "hoiku@example.jp"))
                .listings(List.of(new Listing(around.element(plan, "00007"), "再掲")))
                .related(List.of(new RelatedLink(around.element(plan, "00008"), "")))
                .evidence(List.of(survey)));
        element.complete(R8, "終わった");

        ElementSaid kept = SaidJson.read(SaidJson.write(element.said("事業")), ElementSaid.class);

        assertThat(kept).isEqualTo(element.said("事業"));
        assertThat(kept.content()).isEqualTo(element.content());
        assertThat(kept.lifeThen()).isEqualTo(element.life());
    }

    @Test
    void readsWhatAnOlderPortalKept() {
        ElementSaid kept = SaidJson.read(
                "{\"rowKey\":\"1\",\"level\":\"事業\",\"sortPath\":\"00001\",\"code\":\"1\",\"title\":\"保育所\","
                        + "\"description\":\"\",\"priority\":true,\"departments\":[\"" + HOIKU + "\"]}",
                ElementSaid.class);

        assertThat(kept.content())
                .isEqualTo(ElementContent.titled("1", "保育所")
                        .draft()
                        .priority(true)
                        .departmentIds(List.of(HOIKU))
                        .content());
        assertThat(kept.lifeThen()).isEqualTo(ElementLife.ACTIVE);
    }

    private void say(UnaryOperator<ElementDraft> change) {
        element.say(change.apply(element.content().draft()).content(), around);
    }

    private void listed(ElementId parent) {
        say(draft -> draft.listings(List.of(new Listing(parent, ""))));
    }

    private void merge(ElementId target) {
        element.mergeInto(target, R8, "一つにまとめるため", around);
    }

    private record Refusal(String field, int item, int most, int length) {}

    private static Refusal refusal(String field, int item, int most, int length) {
        return new Refusal(field, item, most, length);
    }

    /** Where the rule was broken, and the numbers in its sentence. */
    private static ObjectAssert<Refusal> tooLong(Runnable deed) {
        ContentRefused refused = catchThrowableOfType(ContentRefused.class, deed::run);
        assertThat(refused).hasMessage("plan.violation.entryTooLong");
        return assertThat(new Refusal(
                refused.field(), refused.item(), (int) refused.arguments()[0], (int) refused.arguments()[1]));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Runnable deed) {
        return assertThatThrownBy(deed::run).isInstanceOf(RuleViolation.class);
    }

    /** What stands around the element, made up. */
    private static final class Surroundings implements ElementAround {

        private final Map<ElementId, Neighbour> elements = new HashMap<>();
        private final Map<TermId, AxisRow> axes = new HashMap<>();
        private final Map<PartnerId, PlanId> partners = new HashMap<>();
        private final Map<EvidenceId, PlanId> evidence = new HashMap<>();

        ElementId element(PlanId of, String sortPath) {
            return merged(of, sortPath, null);
        }

        ElementId merged(PlanId of, String sortPath, @Nullable ElementId into) {
            ElementId id = ElementId.next();
            elements.put(id, new Neighbour(id, of, sortPath, into));
            return id;
        }

        TermId term(PlanId of, boolean several) {
            TermId id = TermId.next();
            axes.put(id, new AxisRow(AxisId.next(), of, 0, AxisUse.ELEMENT, "axis", "分類", several, List.of()));
            return id;
        }

        TermId sibling(TermId other) {
            TermId id = TermId.next();
            axes.put(id, axes.get(other));
            return id;
        }

        @Override
        public Optional<Neighbour> element(ElementId id) {
            return Optional.ofNullable(elements.get(id));
        }

        @Override
        public Optional<AxisRow> axisOf(TermId term) {
            return Optional.ofNullable(axes.get(term));
        }

        @Override
        public Optional<PlanId> planOf(PartnerId partner) {
            return Optional.ofNullable(partners.get(partner));
        }

        @Override
        public Optional<PlanId> planOf(EvidenceId piece) {
            return Optional.ofNullable(evidence.get(piece));
        }
    }
}
