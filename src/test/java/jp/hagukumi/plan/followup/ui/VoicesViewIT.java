package jp.hagukumi.plan.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.followup.FollowUpDesk;
import jp.hagukumi.plan.followup.FollowUpLinks;
import jp.hagukumi.plan.followup.Origin;
import jp.hagukumi.plan.followup.Outcome;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.ViewIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-029: what came back from citizens is written down, settled, and stands among what it changed. */
class VoicesViewIT extends ViewIT {

    private static final String SAID = "朝の受付が遅い。";

    @Autowired
    private FollowUpDesk desk;

    @Autowired
    private Clock clock;

    private PlanId plan;

    @BeforeEach
    void aPlan(@Autowired PlanImport imports) {
        plan = PlanFixtures.create(office, imports);
    }

    private void look(String login) {
        signIn(login).open(FollowUpLinks.voices(plan));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void write() {
        press("plan.VoicesView.add");
        ComboBox<ElementRow> element = _get(ComboBox.class);
        element.setValue(desk.places(plan).getLast());
        _get(_get(VoiceDialog.class), TextArea.class).setValue(SAID);
        _get(DatePicker.class).setValue(LocalDate.of(2026, 4, 10));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Origin> origin() {
        return _get(Select.class, spec -> spec.withLabel("どこから"));
    }

    private static String card(Class<? extends Component> kind) {
        return textOf(_get(kind));
    }

    @Test
    void theClerkWritesDownWhatCameBackAndSeesItInTheList() {
        look(DemoPeople.CLERK);
        assertThat(card(VoicesCard.class)).contains("市民から戻ってきたこと（0件）");

        write();
        origin().setValue(Origin.COMPLAINT);
        press("common.save");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(card(VoicesCard.class)).contains("市民から戻ってきたこと（1件）", "苦情", "令和8年4月10日", SAID);
        assertThat(card(ChangedCard.class)).doesNotContain(SAID);
    }

    @Test
    void whatLacksIsMarkedAndTheDialogKeepsWhatWasTyped() {
        look(DemoPeople.CLERK);

        write();
        press("common.save");

        assertThat(origin().isInvalid()).isTrue();
        assertThat(_get(_get(VoiceDialog.class), TextArea.class).getValue()).isEqualTo(SAID);
        assertThat(desk.ofPlan(plan)).isEmpty();
    }

    private void settle(@Nullable Outcome outcome, String words) {
        press("plan.VoicesCard.settle");
        outcome().setValue(outcome);
        _get(_get(SettleDialog.class), TextArea.class).setValue(words);
        _click(_get(_get(SettleDialog.class), Button.class, spec -> spec.withText(text("plan.VoicesCard.settle"))));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Outcome> outcome() {
        return _get(_get(SettleDialog.class), RadioButtonGroup.class);
    }

    private void writeDown() {
        look(DemoPeople.CLERK);
        write();
        origin().setValue(Origin.COMPLAINT);
        press("common.save");
    }

    @Test
    void whatItChangedIsWrittenWhenItIsSettledAndStandsInTheListOfItsYear() {
        writeDown();

        settle(Outcome.CHANGED, "受付を8時からにした。");

        assertThat(card(ChangedCard.class)).contains(SAID, "変わった（", "受付を8時からにした。");
        FiscalYear now = FiscalYear.of(JapanTime.today(clock));
        open(FollowUpLinks.voices(plan, now.startYear()));
        assertThat(card(ChangedCard.class)).contains(SAID, "受付を8時からにした。");
        open(FollowUpLinks.voices(plan, now.previous().startYear()));
        assertThat(card(ChangedCard.class)).doesNotContain(SAID);
    }

    @Test
    void whatChangedNothingStaysWithItsReasonAmongTheVoicesAndStandsInNoListOfChanges() {
        writeDown();

        settle(Outcome.UNCHANGED, "職員を増やせない。");

        assertThat(card(ChangedCard.class)).doesNotContain(SAID, "職員を増やせない。");
        assertThat(card(VoicesCard.class)).contains(SAID, "変わらなかった", "職員を増やせない。");
    }

    @Test
    void whetherItChangedAnythingIsAskedAndNeverPresumed() {
        writeDown();

        press("plan.VoicesCard.settle");
        assertThat(outcome().getValue()).isNull();
        _click(_get(_get(SettleDialog.class), Button.class, spec -> spec.withText(text("common.cancel"))));
        settle(null, "受付を8時からにした。");

        assertThat(outcome().isInvalid()).isTrue();
        assertThat(desk.ofPlan(plan).getFirst().row().settlement()).isNull();
    }

    @Test
    void whoeverOnlyReadsSeesTheListAndNothingToWriteWith() {
        look(DemoPeople.CLERK);
        write();
        origin().setValue(Origin.COMPLAINT);
        press("common.save");

        look(DemoPeople.VIEWER);

        assertThat(page()).contains(SAID);
        assertThat(offers("plan.VoicesView.add")).isFalse();
        assertThat(offers("plan.VoicesCard.settle")).isFalse();
    }
}
