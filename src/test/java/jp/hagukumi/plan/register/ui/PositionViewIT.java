package jp.hagukumi.plan.register.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.register.PlanRegisters;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.plan.register.RegisterLinks;
import jp.hagukumi.plan.register.Registered;
import jp.hagukumi.plan.register.TextKind;
import jp.hagukumi.plan.register.TextSaid;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PositionViewIT extends ViewIT {

    private static final LocalDate DAY = PlanFixtures.FROM.firstDay();

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanRegisters registers;

    @Autowired
    private RegisterEditing editing;

    @Test
    void theLeadAddsAPartnerWhichEverybodyReads() {
        office.as(DemoPeople.LEAD);
        PlanId plan = amendments.draft(PlanFixtures.workbook().header());
        signIn(DemoPeople.LEAD).open(RegisterLinks.position(plan));

        String heading = text("plan.EntryList.addTo", text("plan.EntryList.partner"));
        _get(
                        Button.class,
                        spec -> spec.withPredicate(button ->
                                button.getAriaLabel().filter(heading::equals).isPresent()))
                .click();
        _get(TextField.class, spec -> spec.withLabel(text("plan.PartnerFields.name")))
                .setValue("子ども家庭センター");
        press("common.save");

        signIn(DemoPeople.WRITER_HOIKU).open(RegisterLinks.position(plan));
        assertThat(page()).contains("子ども家庭センター", "関係機関").doesNotContain(text("plan.EntryList.remove"));
    }

    @Test
    void thePageIsShownAsItStoodOnADayWithoutDeeds() {
        office.as(DemoPeople.LEAD);
        PlanId plan = amendments.draft(PlanFixtures.workbook().header());
        editing.add(plan, new TextSaid(0, TextKind.CHAPTER, "第1章", "はじめに"));
        amendments.adopt(plan, version(plan), DAY, "");
        amendments.open(plan, version(plan), DAY.plusYears(1), RevisionKind.AMENDMENT, "見直し");
        Registered<TextSaid> text = registers.texts(plan, PlanLedger.NOW).getFirst();
        editing.change(plan, text.id(), text.version(), new TextSaid(0, TextKind.CHAPTER, "第1章", "はじめに（改）"));

        signIn(DemoPeople.LEAD).open(RegisterLinks.position(plan) + "?on=" + DAY);
        assertThat(page()).contains("はじめに", "時点の計画").doesNotContain("はじめに（改）", text("plan.EntryList.remove"));

        open(RegisterLinks.position(plan));
        assertThat(page()).contains("はじめに（改）", text("plan.EntryList.remove"));
    }

    private long version(PlanId plan) {
        return reader.plan(plan).orElseThrow().summary().version();
    }
}
