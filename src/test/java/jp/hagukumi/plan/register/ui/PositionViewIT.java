package jp.hagukumi.plan.register.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.register.RegisterLinks;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PositionViewIT extends ViewIT {

    @Autowired
    private PlanAmendments amendments;

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
}
