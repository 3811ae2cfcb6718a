package jp.hagukumi.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanStage;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.generation.GenerationEditing;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-012 on screen. */
class AmendmentViewsIT extends ViewIT {

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private GenerationEditing generations;

    @Test
    void theLeadBeginsADraftAndAdoptsIt() {
        signIn(DemoPeople.LEAD).open(PlanLinks.plans());
        press("plan.PlansView.begin");
        _get(TextField.class, spec -> spec.withLabel(text("plan.Field.TITLE"))).setValue("第3期計画");
        press("plan.NewPlanDialog.go");

        PlanId plan = reader.plans().getFirst().id();
        assertThat(address()).isEqualTo(PlanLinks.plan(plan));
        assertThat(page()).contains(text("plan.PlanBanner.stage.DRAFT"), "作成中の案です");

        open(PlanLinks.revisions(plan));
        press("plan.RevisionDeeds.adopt");
        confirmDialog("plan.RevisionDeeds.adopt");
        assertThat(stage(plan)).isEqualTo(PlanStage.ADOPTED);
        assertThat(page()).contains(text("plan.PlanBanner.ADOPTED"));
    }

    @Test
    void anAmendmentIsRefusedWithoutReasonAndOpenWithOne() {
        PlanId plan = PlanFixtures.create(office, imports);
        signIn(DemoPeople.LEAD).open(PlanLinks.revisions(plan));

        press("plan.RevisionDeeds.amend");
        confirmDialog("plan.RevisionDeeds.amend");
        assertThat(stage(plan)).isEqualTo(PlanStage.ADOPTED);
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo(text("common.reasonMissing"));

        _get(TextArea.class).setValue("中間年の見直し");
        confirmDialog("plan.RevisionDeeds.amend");
        assertThat(stage(plan)).isEqualTo(PlanStage.AMENDING);
        assertThat(page()).contains("中間年の見直し", "第2版", text("plan.RevisionTable.open"));
    }

    @Test
    void whatNeedsNoAmendmentIsUndoneWhileNoneIsOpen() {
        PlanId other = PlanFixtures.create(office, imports);
        PlanId plan = PlanFixtures.create(office, imports);
        generations.serve(
                plan,
                PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_VISIT).id(),
                PlanFixtures.element(reader, other, PlanFixtures.PROJECT_VISIT).id());
        signIn(DemoPeople.LEAD).open(PlanLinks.revisions(plan));
        assertThat(page()).contains(text("plan.deed.generation.serve"));

        press("plan.EditList.undo");

        assertThat(page()).contains(text("plan.EditList.wasUndone"));
    }

    @Test
    void anAmendmentOpenedByMistakeIsWithdrawn() {
        PlanId plan = PlanFixtures.create(office, imports);
        office.as(DemoPeople.LEAD);
        amendments.open(
                plan,
                reader.plan(plan).orElseThrow().summary().version(),
                PlanFixtures.FROM.firstDay(),
                RevisionKind.CORRECTION,
                "まちがい");
        signIn(DemoPeople.LEAD).open(PlanLinks.revisions(plan));

        press("plan.RevisionDeeds.withdraw");
        confirmDialog("plan.RevisionDeeds.withdraw");

        assertThat(stage(plan)).isEqualTo(PlanStage.ADOPTED);
        assertThat(page()).doesNotContain("第2版");
    }

    @Test
    void othersReadWhyThePlanIsClosedAndAreOfferedNoDeeds() {
        PlanId plan = PlanFixtures.create(office, imports);

        signIn(DemoPeople.VIEWER).open(PlanLinks.plan(plan));
        assertThat(page()).contains("取りまとめの課が改定を始めます").doesNotContain(text("plan.PlanBanner.way.ADOPTED"));

        open(PlanLinks.revisions(plan));
        assertThat(_find(Button.class, spec -> spec.withText(text("plan.RevisionDeeds.amend"))))
                .isEmpty();
    }

    private PlanStage stage(PlanId plan) {
        return reader.plan(plan).orElseThrow().stage();
    }

    /** The dialog repeats the verb of the button that opened it. */
    private void confirmDialog(String key) {
        _click(_find(Button.class, spec -> spec.withText(text(key))).getLast());
    }
}
