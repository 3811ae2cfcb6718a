package jp.hagukumi.plan.generation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.hagukumi.account.DepartmentAdministration;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.generation.GenerationEditing;
import jp.hagukumi.plan.generation.GenerationLinks;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GenerationViewIT extends ViewIT {

    private static final String NEXT = "第3期計画";

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private DepartmentAdministration departments;

    @Autowired
    private Clock clock;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private GenerationEditing editing;

    @Test
    void theNextPlanIsADraftWithEveryElementMappedToTheOneItCameFrom() {
        PlanId plan = PlanFixtures.create(office, imports);
        signIn(DemoPeople.LEAD).open(GenerationLinks.generation(plan));

        copy("2027");

        PlanSummary next = named(NEXT);
        assertThat(address()).isEqualTo(GenerationLinks.generation(next.id()));
        assertThat(page()).contains(PlanFixtures.TITLE, text("plan.PlanBanner.stage.DRAFT"));
        assertThat(next.projects())
                .isEqualTo(reader.plan(plan).orElseThrow().summary().projects());
        open(GenerationLinks.generation(plan));
        assertThat(page()).contains(NEXT);
    }

    @Test
    void aYearThatIsNoneIsRefusedBesideItsFieldAndNothingIsCopied() {
        PlanId plan = PlanFixtures.create(office, imports);
        signIn(DemoPeople.LEAD).open(GenerationLinks.generation(plan));

        copy("9");

        IntegerField from = _get(IntegerField.class, spec -> spec.withLabel(text("plan.CopyForm.from")));
        assertThat(from.isInvalid()).isTrue();
        assertThat(from.getErrorMessage()).isEqualTo(text("plan.CopyForm.noYear"));
        assertThat(reader.plans()).extracting(PlanSummary::title).doesNotContain(NEXT);
    }

    @Test
    void whoMayNotAmendReadsWhatBecameOfThePlanAndIsOfferedNothing() {
        PlanId plan = PlanFixtures.create(office, imports);

        signIn(DemoPeople.VIEWER).open(GenerationLinks.generation(plan));

        assertThat(page())
                .contains(text("plan.GenerationView.noMapping"))
                .doesNotContain(text("plan.CopyForm.go"), text("plan.ServedCard.serve"));
    }

    @Test
    void aProjectServedByAnotherPlanIsListedWithTheWayThereUntilItStops() {
        PlanId plan = PlanFixtures.create(office, imports);
        signIn(DemoPeople.LEAD).open(GenerationLinks.generation(plan));
        copy("2027");
        open(GenerationLinks.generation(plan));

        ComboBox<ElementRow> element = combo("plan.ServedCard.element");
        element.setValue(first(element));
        combo("plan.ServedCard.other").setValue(named(NEXT));
        ComboBox<ElementRow> by = combo("plan.ServedCard.byElement");
        ElementRow server = first(by);
        by.setValue(server);
        press("plan.ServedCard.serve");

        String served = text("plan.ServedCard.by", NEXT, server.codeAndTitle());
        assertThat(page()).contains(served);
        _click(_get(Button.class, spec -> spec.withText(text("plan.ServedCard.stop"))));
        assertThat(page()).doesNotContain(served);
    }

    @Test
    void whoWritesTheNextPlanSeesWhichElementsNeedAnotherDepartment() {
        PlanId plan = PlanFixtures.create(office, imports);
        office.as(DemoPeople.ADMIN);
        departments.end(
                office.department(DemoPeople.KATEI),
                0,
                JapanTime.today(clock).minusDays(1),
                office.department(DemoPeople.HOIKU));
        signIn(DemoPeople.LEAD).open(GenerationLinks.generation(plan));
        assertThat(page()).doesNotContain(PlanFixtures.PROJECT_VISIT);

        copy("2027");

        assertThat(page())
                .contains(
                        text("plan.EndedDepartmentsCard.title", 2),
                        PlanFixtures.PROJECT_VISIT,
                        text("plan.EndedDepartmentsCard.successor", DemoPeople.KATEI, DemoPeople.HOIKU));
        signIn(DemoPeople.VIEWER).open(GenerationLinks.generation(named(NEXT).id()));
        assertThat(page())
                .contains(NEXT)
                .doesNotContain(
                        text("plan.EndedDepartmentsCard.title", 2),
                        text("plan.EndedDepartmentsCard.successor", DemoPeople.KATEI, DemoPeople.HOIKU));
    }

    @Test
    void theGenerationsAreShownAsTheyStoodOnADayAndCannotBeChangedThere() {
        PlanId plan = PlanFixtures.create(office, imports);
        signIn(DemoPeople.LEAD).open(GenerationLinks.generation(plan));
        copy("2027");
        PlanId next = named(NEXT).id();
        ElementRow station = PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_STATION);
        amendments.adopt(next, named(NEXT).version(), LocalDate.of(2027, 4, 1), "");
        amendments.open(next, named(NEXT).version(), LocalDate.of(2028, 4, 1), RevisionKind.AMENDMENT, "引き継ぎを改める");
        editing.drop(next, station.id(), "終了した");
        editing.serve(
                next,
                PlanFixtures.element(reader, next, PlanFixtures.PROJECT_VISIT).id(),
                PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_VISIT).id());
        String dropped = text("plan.MappingGrid.dropped", "終了した");
        String served = text("plan.ServedCard.by", PlanFixtures.TITLE, "2-02 " + PlanFixtures.PROJECT_VISIT);

        open(GenerationLinks.generation(next) + "?on=2027-05-01");

        assertThat(page())
                .doesNotContain(served, text("plan.CopyForm.go"), text("plan.MappingForm.drop"))
                .doesNotContain(text("plan.ServedCard.serve"));
        assertThat(mapping()).doesNotContain(dropped);
        open(GenerationLinks.generation(next));
        assertThat(page()).contains(served, text("plan.MappingForm.drop"));
        assertThat(mapping()).contains(dropped);
    }

    private static List<String> mapping() {
        MappingGrid grid = _get(MappingGrid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._getFormattedRow(grid, row).getLast())
                .toList();
    }

    private void copy(String from) {
        _get(TextField.class, spec -> spec.withLabel(text("plan.CopyForm.title")))
                .setValue(NEXT);
        _get(IntegerField.class, spec -> spec.withLabel(text("plan.CopyForm.from")))
                .setValue(Integer.valueOf(from));
        press("plan.CopyForm.go");
    }

    private PlanSummary named(String title) {
        return reader.plans().stream()
                .filter(plan -> plan.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T> ComboBox<T> combo(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(text(label)));
    }

    private static ElementRow first(ComboBox<ElementRow> choice) {
        List<ElementRow> all = choice.getListDataView().getItems().toList();
        return all.getFirst();
    }
}
