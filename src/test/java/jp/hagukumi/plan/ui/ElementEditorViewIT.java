package jp.hagukumi.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDraft;
import jp.hagukumi.plan.ElementDrafts;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementLabel;
import jp.hagukumi.plan.KeptDraft;
import jp.hagukumi.plan.LifeState;
import jp.hagukumi.plan.PartnerId;
import jp.hagukumi.plan.Partnership;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RelatedLink;
import jp.hagukumi.plan.Responsible;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-013 on screen: the fields of an element beside the tree. */
class ElementEditorViewIT extends ViewIT {

    private static final String LONG = "長".repeat(4001);

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private ElementArranging arranging;

    @Autowired
    private ElementEditing editing;

    @Autowired
    private ElementDrafts drafts;

    @Autowired
    private ElementChoices choices;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private ElementId station;
    private ElementId shared;

    @BeforeEach
    void aPlanThatIsBeingAmended() {
        plan = PlanFixtures.create(office, imports);
        PlanFixtures.openAmendment(amendments, reader, plan);
        station =
                PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_STATION).id();
        shared = PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_SHARED).id();
    }

    @Test
    void aTextThatIsTooLongIsRefusedBesideItsFieldAndStaysWhole() {
        choose(station);

        area("plan.Field.DESCRIPTION").setValue(LONG);
        press("plan.ElementEditor.save");

        assertThat(area("plan.Field.DESCRIPTION").getErrorMessage())
                .contains("4,001")
                .contains("4,000");
        assertThat(area("plan.Field.DESCRIPTION").isInvalid()).isTrue();
        assertThat(area("plan.Field.DESCRIPTION").getValue()).isEqualTo(LONG);
        assertThat(said(station).description()).isNotEqualTo(LONG);

        line("plan.Field.TITLE").setValue(" ");
        area("plan.Field.DESCRIPTION").setValue("短い説明");
        press("plan.ElementEditor.save");
        assertThat(line("plan.Field.TITLE").getErrorMessage()).isEqualTo(text("plan.violation.titleMissing"));
    }

    @Test
    void aDepartmentThatIsTakenOffAndAddedAgainStillSaysWhatItSaid() {
        choose(station);
        area(DemoPeople.HOIKU).setValue("保育課の目標");
        press("plan.ElementEditor.save");
        choose(station);
        departments().setValue(Set.of(office.department("公園緑地課")));
        choose(station);

        departments().setValue(Set.of(office.department(DemoPeople.HOIKU)));
        press("plan.ElementEditor.save");

        assertThat(said(station).departments()).extracting(Responsible::text).containsExactly("保育課の目標");
    }

    @Test
    void savingWhatDiffersInNothingOffersNoUndoOfAnEarlierEdit() {
        choose(shared);
        area("plan.Field.DESCRIPTION").setValue("先の変更");
        press("plan.ElementEditor.save");
        assertThat(offers("plan.EditList.undo")).isTrue();

        signIn(DemoPeople.LEAD);
        choose(station);
        press("plan.ElementEditor.save");

        assertThat(offers("plan.EditList.undo")).isFalse();
    }

    @Test
    void whatWasTypedIsThereAgainAfterAnotherElementWasChosenAndTheBrowserDied() {
        choose(station);
        area("plan.Field.DESCRIPTION").setValue("書きかけ①㈱髙𠮷");
        area(DemoPeople.HOIKU).setValue("保育課の目標");

        open(PlanLinks.plan(plan) + "?element=" + shared);
        assertThat(area("plan.Field.DESCRIPTION").getValue()).doesNotContain("書きかけ");
        choose(station);

        assertThat(area("plan.Field.DESCRIPTION").getValue()).isEqualTo("書きかけ①㈱髙𠮷");
        assertThat(area(DemoPeople.HOIKU).getValue()).isEqualTo("保育課の目標");
        assertThat(page()).contains("書きかけた下書きがあります");
        assertThat(said(station).description()).doesNotContain("書きかけ");

        press("plan.ElementEditor.save");
        assertThat(said(station).description()).isEqualTo("書きかけ①㈱髙𠮷");
        assertThat(said(station).textOf(office.department(DemoPeople.HOIKU))).isEqualTo("保育課の目標");
        assertThat(drafts()).isZero();
        assertThat(page()).doesNotContain("書きかけた下書きがあります");
    }

    @Test
    void aDraftIsThrownAwayOnlyByItsWriterAndComesBackWhenThatWasAMistake() {
        choose(station);
        area("plan.Field.DESCRIPTION").setValue("書きかけ");

        press("plan.DraftLine.discard");
        assertThat(area("plan.Field.DESCRIPTION").getValue()).isEqualTo("説明の一行目\n二行目");
        assertThat(drafts()).isZero();

        press("plan.EditList.undo");
        assertThat(area("plan.Field.DESCRIPTION").getValue()).isEqualTo("書きかけ");
        assertThat(drafts()).isOne();
    }

    @Test
    void whatIsTypedInTwoWindowsIsBothKept() {
        choose(station);
        area("plan.Field.DESCRIPTION").setValue("一つ目の窓");
        inAnotherWindow("二つ目の窓");
        area("plan.Field.DESCRIPTION").setValue("一つ目の窓の続き");

        choose(station);
        assertThat(area("plan.Field.DESCRIPTION").getValue()).isEqualTo("一つ目の窓の続き");
        press("plan.DraftLine.other", 1);
        assertThat(area("plan.Field.DESCRIPTION").getValue()).isEqualTo("二つ目の窓");
        press("plan.DraftLine.other", 1);
        assertThat(area("plan.Field.DESCRIPTION").getValue()).isEqualTo("一つ目の窓の続き");

        press("plan.ElementEditor.save");
        assertThat(said(station).description()).isEqualTo("一つ目の窓の続き");
        assertThat(area("plan.Field.DESCRIPTION").getValue()).isEqualTo("二つ目の窓");
        assertThat(page()).contains("その後、この項目は変わりました");
    }

    @Test
    void takingBackThatADraftWasThrownAwayLeavesWhatWasTypedSince() {
        choose(station);
        area("plan.Field.DESCRIPTION").setValue("先の下書き");
        press("plan.DraftLine.discard");
        area("plan.Field.DESCRIPTION").setValue("後の下書き");

        press("plan.EditList.undo");

        assertThat(area("plan.Field.DESCRIPTION").getValue()).isEqualTo("後の下書き");
        press("plan.DraftLine.other", 1);
        assertThat(area("plan.Field.DESCRIPTION").getValue()).isEqualTo("先の下書き");
    }

    @Test
    void whatIsTypedWhileThePlanIsClosedIsKeptWithoutATraceOfRefusalAndCanBeReadAndThrownAway() {
        choose(station);
        close();
        int refused = refusals();
        area("plan.Field.DESCRIPTION").setValue("閉じた後の文");

        assertThat(page()).contains(text("plan.DraftLine.keptClosed"));
        assertThat(refusals()).isEqualTo(refused);
        choose(station);
        assertThat(_find(ElementEditor.class)).isEmpty();
        assertThat(page()).contains("保存していない下書きです", "閉じた後の文");
        signIn(DemoPeople.LEAD).open("");
        assertThat(page()).contains("書きかけの項目が1件あります", PlanFixtures.PROJECT_STATION);

        choose(station);
        press("plan.DraftLine.discard");
        assertThat(drafts()).isZero();
        assertThat(page()).doesNotContain("閉じた後の文");
        press("plan.EditList.undo");
        assertThat(page()).contains("閉じた後の文");
    }

    @Test
    void whatWasTypedIntoAnElementThatWasTakenOutIsForgottenAfterAMonth() {
        choose(station);
        area("plan.Field.DESCRIPTION").setValue("取り除かれる項目の文");
        arranging.remove(station, arranging.read(station).orElseThrow().version());

        signIn(DemoPeople.LEAD).open("");
        assertThat(page()).doesNotContain("書きかけ");
        assertThat(drafts()).isOne();

        jdbc.sql("update plan_element_draft set kept_at = date_sub(kept_at, interval 31 day)")
                .update();
        choose(shared);
        area("plan.Field.DESCRIPTION").setValue("別の文");
        assertThat(drafts()).as("typed long ago into what was taken out today").isEqualTo(2);

        jdbc.sql("delete from plan_element_draft where element_id = :shared")
                .param("shared", shared.toString())
                .update();
        jdbc.sql("update plan_edit set made_at = date_sub(made_at, interval 31 day)")
                .update();
        choose(shared);
        area("plan.Field.DESCRIPTION").setValue("また別の文");
        assertThat(drafts()).isOne();
    }

    @Test
    void rowsWhoseChoiceIsMissingAreInTheDraftToo() {
        choose(station);
        press("plan.CooperationFields.addPartner");
        area("plan.PartnerRow.role").setValue("会場を貸す");
        press("plan.ConnectionFields.addRelated");
        line("plan.ElementNoteRow.note").setValue("同じ家庭が使う");

        choose(station);

        assertThat(area("plan.PartnerRow.role").getValue()).isEqualTo("会場を貸す");
        assertThat(line("plan.ElementNoteRow.note").getValue()).isEqualTo("同じ家庭が使う");
        press("plan.DraftLine.discard");
        assertThat(drafts()).isZero();
    }

    @Test
    void everythingThatAnElementHoldsIsWrittenAndSaved() {
        PartnerId partner = partner("社会福祉協議会");
        choose(station);
        assertThat(page()).contains("協働と問い合わせ先（なし）");

        newSince().setValue(new FiscalYear(2025));
        line("plan.ElementGroup.tel").setValue("04-0000-0000");
        press("plan.CooperationFields.addPartner");
        ComboBox<PartnerId> partners = box("plan.PartnerRow.partner");
        partners.setValue(partner);
        area("plan.PartnerRow.role").setValue("会場を貸す");
        press("plan.ConnectionFields.addRelated");
        ComboBox<ElementLabel> related = box("plan.ConnectionFields.with");
        related.setValue(choices.find(plan, PlanFixtures.PROJECT_SHARED, 0, 5).getFirst());
        assertThat(page()).contains("協働と問い合わせ先（2件）", "ほかの項目とのつながり（1件）");
        press("plan.ElementEditor.save");

        ElementContent said = said(station);
        assertThat(said.newSince()).isEqualTo(new FiscalYear(2025));
        assertThat(said.contact().tel()).isEqualTo("04-0000-0000");
        assertThat(said.partners()).containsExactly(new Partnership(partner, null, "会場を貸す"));
        assertThat(said.related()).containsExactly(new RelatedLink(shared, ""));
        // What nobody touched says the same as before.
        assertThat(said.departmentIds()).containsExactly(office.department(DemoPeople.HOIKU));
    }

    @Test
    void aRowWithoutItsChoiceIsAskedForAndNotLost() {
        choose(station);
        press("plan.CooperationFields.addPartner");
        area("plan.PartnerRow.role").setValue("会場を貸す");

        press("plan.ElementEditor.save");

        assertThat(box("plan.PartnerRow.partner").getErrorMessage()).isEqualTo(text("plan.PartnerRow.chooseOrRemove"));
        assertThat(area("plan.PartnerRow.role").getValue()).isEqualTo("会場を貸す");
    }

    @Test
    void anElementEndsFromAYearOnAndGoesOnAgain() {
        choose(station);
        press("plan.LifeDeeds.end");
        this.<LifeState>radio().setValue(LifeState.ABOLISHED);
        press("plan.LifeDialog.go");
        ComboBox<FiscalYear> since = box("plan.LifeDialog.since");
        assertThat(since.getErrorMessage()).isEqualTo(text("plan.violation.endYearMissing"));
        since.setValue(new FiscalYear(2026));
        area("common.reason").setValue("利用がないため");
        press("plan.LifeDialog.go");

        assertThat(reader.element(station).orElseThrow().life().state()).isEqualTo(LifeState.ABOLISHED);
        assertThat(page()).contains("令和8年度から廃止");
        press("plan.LifeDeeds.resume");
        assertThat(reader.element(station).orElseThrow().life().hasEnded()).isFalse();
    }

    @Test
    void anEndAsksOnceMoreAfterSomebodyChangedTheElement() {
        choose(station);
        press("plan.LifeDeeds.end");
        ComboBox<FiscalYear> since = box("plan.LifeDialog.since");
        since.setValue(new FiscalYear(2026));
        area("common.reason").setValue("長".repeat(501));
        press("plan.LifeDialog.go");
        assertThat(area("common.reason").getErrorMessage()).contains("501", "500");
        theOtherSaves(draft -> draft.description("相手の説明"));
        area("common.reason").setValue("利用がないため");

        press("plan.LifeDialog.go");
        assertThat(conflict()).contains(text("plan.violation.elementChangedMeanwhile", "説明"));
        press("plan.LifeDialog.go");

        assertThat(reader.element(station).orElseThrow().life().state()).isEqualTo(LifeState.COMPLETED);
    }

    @Test
    void aLineThatBothWroteIsDecidedInALine() {
        choose(station);
        theOtherSaves(draft -> draft.title("相手の名称"));
        line("plan.Field.TITLE").setValue("わたしの名称");
        press("plan.ElementEditor.save");

        TextField mine = line("plan.ConflictField.save");
        press("plan.ConflictField.put.BOTH");
        assertThat(mine.getValue()).isEqualTo("相手の名称 わたしの名称");
        mine.setValue("二人の名称");
        press("plan.ConflictDialog.asChosen");

        assertThat(said(station).title()).isEqualTo("二人の名称");
    }

    @Test
    void whatTwoPeopleWroteInDifferentFieldsIsBothKept() {
        choose(station);
        theOtherSaves(draft -> draft.targetGroup("就学前の子どもと家庭"));

        area("plan.Field.DESCRIPTION").setValue("わたしの説明");
        press("plan.ElementEditor.save");

        assertThat(said(station).description()).isEqualTo("わたしの説明");
        assertThat(said(station).targetGroup()).isEqualTo("就学前の子どもと家庭");
    }

    @Test
    void whoSavesSecondSeesBothTextsInFullAndLosesNeither() {
        DepartmentId kenko = office.department("健康増進課");
        DepartmentId koen = office.department("公園緑地課");
        DepartmentId hoiku = office.department(DemoPeople.HOIKU);
        choose(station);
        theOtherSaves(draft -> draft.description("相手の説明\n二行目")
                .departments(List.of(new Responsible(hoiku, ""), new Responsible(kenko, "健診の場で案内する"))));

        area("plan.Field.DESCRIPTION").setValue("わたしの説明");
        departments().setValue(new LinkedHashSet<>(Set.of(hoiku, koen)));
        press("plan.ElementEditor.save");

        assertThat(conflict()).contains("相手の説明\n二行目", "健康増進課：健診の場で案内する", "公園緑地課");
        TextArea mine = area("plan.ConflictField.save");
        assertThat(mine.getValue()).isEqualTo("わたしの説明");
        press("plan.ConflictField.put.THEIRS");
        assertThat(mine.getValue()).isEqualTo("相手の説明\n二行目");
        press("plan.ConflictField.put.BOTH");
        RadioButtonGroup<Object> which = radio();
        which.setValue(which.getListDataView().getItem(2));
        press("plan.ConflictDialog.asChosen");

        assertThat(said(station).description()).isEqualTo("相手の説明\n二行目\nわたしの説明");
        assertThat(said(station).departments())
                .containsExactly(
                        new Responsible(hoiku, ""), new Responsible(kenko, "健診の場で案内する"), new Responsible(koen, ""));
    }

    @Test
    void whoDecidesLaterFindsTheOwnWordsAsADraft() {
        choose(station);
        theOtherSaves(draft -> draft.description("相手の説明"));
        area("plan.Field.DESCRIPTION").setValue("わたしの説明");
        press("plan.ElementEditor.save");
        press("plan.ConflictDialog.later");

        choose(station);

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(area("plan.Field.DESCRIPTION").getValue()).isEqualTo("わたしの説明");
        assertThat(page()).contains("その後、この項目は変わりました");
        press("plan.ElementEditor.save");
        assertThat(conflict()).contains("相手の説明");
    }

    /** In a new browser. */
    private void choose(ElementId element) {
        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan) + "?element=" + element);
    }

    /** Goes on with the draft that is there. */
    private void inAnotherWindow(String description) {
        KeptDraft draft = drafts.of(station).getFirst();
        drafts.keep(
                draft.id(),
                draft.seen(arranging.read(station).orElseThrow()),
                draft.mine().draft().description(description).content(),
                draft.open());
    }

    private void close() {
        amendments.close(plan, reader.plan(plan).orElseThrow().summary().version());
    }

    private int refusals() {
        return jdbc.sql("select count(*) from account_trail where outcome = 'REFUSED'")
                .query(Integer.class)
                .single();
    }

    private ElementContent said(ElementId element) {
        return arranging.read(element).orElseThrow().content();
    }

    private void theOtherSaves(UnaryOperator<ElementDraft> change) {
        var now = arranging.read(station).orElseThrow();
        editing.change(now, change.apply(now.content().draft()).content());
    }

    private PartnerId partner(String name) {
        PartnerId id = PartnerId.next();
        jdbc.sql("""
                insert into plan_partner (id, version, plan_id, place, kind_id, name, note)
                select :id, 0, :plan, 0, t.id, :name, '' from plan_term t
                where t.plan_id = :plan and t.label = '活動団体'
                """)
                .param("id", id.toString())
                .param("plan", plan.toString())
                .param("name", name)
                .update();
        return id;
    }

    private String conflict() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private int drafts() {
        return jdbc.sql("select count(*) from plan_element_draft")
                .query(Integer.class)
                .single();
    }

    private TextArea area(String key) {
        return labelled(TextArea.class, key);
    }

    private TextField line(String key) {
        return labelled(TextField.class, key);
    }

    private ComboBox<FiscalYear> newSince() {
        return box("plan.ElementEditor.newSince");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T> ComboBox<T> box(String key) {
        return labelled(ComboBox.class, key);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private MultiSelectComboBox<DepartmentId> departments() {
        return labelled(MultiSelectComboBox.class, "plan.Field.DEPARTMENTS");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T> RadioButtonGroup<T> radio() {
        return _get(RadioButtonGroup.class);
    }

    private <F extends Component> F labelled(Class<F> type, String key) {
        String label = key.contains(".") ? text(key) : key;
        return _get(type, spec -> spec.withLabel(label));
    }
}
