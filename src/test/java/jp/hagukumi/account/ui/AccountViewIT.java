package jp.hagukumi.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.AccountLinks;
import jp.hagukumi.account.AssignmentView;
import jp.hagukumi.account.ChiefView;
import jp.hagukumi.account.DepartmentAdministration;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.account.PersonView;
import jp.hagukumi.account.Role;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.TestClock;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-003 to UC-006 as their people walk through them. */
class AccountViewIT extends ViewIT {

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private DepartmentAdministration departments;

    @Autowired
    private Directory directory;

    @Autowired
    private TestClock clock;

    private LocalDate today;

    @BeforeEach
    void lookAtTheCalendar() {
        today = JapanTime.today(clock);
    }

    @Test
    void aNewPersonCanWorkFromTheFirstDayOn() {
        signIn(DemoPeople.ADMIN).open(AccountLinks.PEOPLE);
        write("account.SetupView.login", "newcomer");
        write("account.SetupView.name", "新任");
        role().setValue(Role.WRITER);
        choose("account.PersonPanel.department", DemoPeople.HOIKU);

        press("account.NewPersonForm.create");

        assertThat(_get(Code.class).getText()).hasSize(16);
        assertThat(person("newcomer").assignments())
                .singleElement()
                .satisfies(held -> assertThat(held.department()).isEqualTo(office.department(DemoPeople.HOIKU)));
    }

    @Test
    void aNewPersonWithoutTheDepartmentThatTheRoleNeedsIsNotKeptByHalves() {
        signIn(DemoPeople.ADMIN).open(AccountLinks.PEOPLE);
        write("account.SetupView.login", "newcomer");
        write("account.SetupView.name", "新任");
        role().setValue(Role.WRITER);

        assertThatThrownBy(() -> press("account.NewPersonForm.create"))
                .hasMessage("account.violation.departmentMissing");
        assertThat(administration.people()).noneMatch(p -> p.login().equals("newcomer"));
    }

    @Test
    void theListTellsFromWhenAnAccountCounts() {
        signIn(DemoPeople.ADMIN).open(AccountLinks.PEOPLE);

        assertThat(headers()).contains(text("account.PeopleView.from"), text("account.PeopleView.until"));
    }

    @Test
    void aRoleEndsOnTheDayThatIsChosen() {
        openPerson(DemoPeople.WRITER_HOIKU);
        press("account.PersonPanel.end");
        date("account.EndDialog.last").setValue(today.plusDays(20));

        inDialog("account.EndDialog.on");

        assertThat(held(DemoPeople.WRITER_HOIKU).validTo()).isEqualTo(today.plusDays(20));
    }

    @Test
    void somebodyIsLetDecideInTheChiefsPlaceForATime() {
        openPerson(DemoPeople.VIEWER);
        assertThatThrownBy(() -> press("account.SubstituteFields.add")).hasMessage("account.violation.dateMissing");
        date("account.SubstituteFields.until").setValue(today.plusDays(3));
        ComboBox<ChiefView> chief = chiefs();
        chief.getListDataView()
                .getItems()
                .filter(one -> one.departmentName().equals(DemoPeople.HOIKU))
                .forEach(chief::setValue);

        press("account.SubstituteFields.add");

        AssignmentView held = person(DemoPeople.VIEWER).assignments().stream()
                .filter(one -> one.role() == Role.CHIEF)
                .findFirst()
                .orElseThrow();
        assertThat(held.inPlaceOf()).isEqualTo(person(DemoPeople.CHIEF_HOIKU).id());
        assertThat(held.validTo()).isEqualTo(today.plusDays(3));
        assertThat(page()).contains(text("account.PersonPanel.inPlaceOf", "保育課 課長"));
    }

    @Test
    void nobodyDecidesForWhoIsNoChiefInTheirOwnName() {
        office.as(DemoPeople.ADMIN);
        PersonId viewer = person(DemoPeople.VIEWER).id();
        PersonId writer = person(DemoPeople.WRITER_HOIKU).id();
        PersonId chief = person(DemoPeople.CHIEF_HOIKU).id();
        DepartmentId hoiku = office.department(DemoPeople.HOIKU);
        administration.substitute(viewer, chief, hoiku, today, today);

        for (PersonId nobody : List.of(writer, viewer)) {
            assertThatThrownBy(() ->
                            administration.substitute(person(DemoPeople.LEAD).id(), nobody, hoiku, today, today))
                    .hasMessage("account.violation.noChief");
        }
    }

    @Test
    void aRoleCanBeTakenAwayAtOnce() {
        openPerson(DemoPeople.WRITER_HOIKU);
        press("account.PersonPanel.end");

        inDialog("account.EndDialog.now");

        assertThat(held(DemoPeople.WRITER_HOIKU).endedBefore(today)).isTrue();
        assertThat(offers("account.PersonPanel.end")).isFalse();
    }

    @Test
    void aRoleThatHasNotBegunCanBeTakenBack() {
        office.as(DemoPeople.ADMIN);
        administration.assign(person(DemoPeople.VIEWER).id(), Role.AUDITOR, null, today.plusDays(20));
        openPerson(DemoPeople.VIEWER);
        press("account.PersonPanel.cancel");

        inDialog("account.PersonPanel.cancel");

        assertThat(page()).contains(text("account.PersonPanel.cancelled"));
    }

    @Test
    void theDepartmentsOnOfferAreThoseOfTheFirstDay() {
        office.as(DemoPeople.ADMIN);
        departments.create("こども未来課", today.plusDays(20));
        openPerson(DemoPeople.VIEWER);
        role().setValue(Role.WRITER);
        assertThat(choices("account.PersonPanel.department"))
                .contains(DemoPeople.HOIKU)
                .doesNotContain("こども未来課");

        date("account.PeopleView.from").setValue(today.plusDays(20));

        assertThat(choices("account.PersonPanel.department")).contains("こども未来課");
    }

    @Test
    void aRoleThatIsChosenAfterTheDayOffersTheDepartmentsOfThatDay() {
        office.as(DemoPeople.ADMIN);
        departments.create("こども未来課", today.plusDays(20));
        openPerson(DemoPeople.VIEWER);

        date("account.PeopleView.from").setValue(today.plusDays(20));
        role().setValue(Role.WRITER);

        assertThat(choices("account.PersonPanel.department")).contains("こども未来課");
    }

    @Test
    void anAccountClosedAtOnceOffersNothingThatWouldReviveIt() {
        openPerson(DemoPeople.VIEWER);
        press("account.PersonPanel.endAccount");

        inDialog("account.EndDialog.now");

        assertThat(person(DemoPeople.VIEWER).endedBefore(today)).isTrue();
        assertThat(offers("account.PersonPanel.endAccount")).isFalse();
        assertThat(offers("account.PersonPanel.reset")).isFalse();
    }

    @Test
    void theLastAdministratorStays() {
        openPerson(DemoPeople.ADMIN);
        press("account.PersonPanel.endAccount");

        assertThatThrownBy(() -> inDialog("account.EndDialog.now")).hasMessage("account.violation.lastAdmin");
    }

    @Test
    void aDepartmentOfAprilCanSucceedOneOfMarch() {
        office.as(DemoPeople.ADMIN);
        departments.create("こども未来課", today.plusDays(21));
        signIn(DemoPeople.ADMIN).open(AccountLinks.DEPARTMENTS);
        change(DemoPeople.HOIKU);
        assertThat(choices("account.DepartmentsView.successor")).doesNotContain("こども未来課");
        date("account.EndDialog.last").setValue(today.plusDays(20));
        choose("account.DepartmentsView.successor", "こども未来課");

        inDialog("account.DepartmentsView.end");

        assertThat(department(DemoPeople.HOIKU).validTo()).isEqualTo(today.plusDays(20));
        assertThat(department(DemoPeople.HOIKU).successor())
                .isEqualTo(department("こども未来課").id());
    }

    @Test
    void aSuccessorCanBeNamedAfterTheEnd() {
        office.as(DemoPeople.ADMIN);
        departments.end(department(DemoPeople.KATEI).id(), 0, today.minusDays(1), null);
        signIn(DemoPeople.ADMIN).open(AccountLinks.DEPARTMENTS);
        change(DemoPeople.KATEI);
        choose("account.DepartmentsView.successor", DemoPeople.HOIKU);

        inDialog("account.DepartmentsView.correct");

        assertThat(department(DemoPeople.KATEI).successor()).isEqualTo(office.department(DemoPeople.HOIKU));
    }

    @Test
    void aDepartmentIsEnteredByItsName() {
        signIn(DemoPeople.ADMIN).open(AccountLinks.DEPARTMENTS);
        write("account.DepartmentsView.name", "こども未来課");
        press("account.DepartmentsView.create");

        write("account.DepartmentsView.name", "こども未来課");
        assertThatThrownBy(() -> press("account.DepartmentsView.create"))
                .hasMessage("account.violation.departmentNameTaken");
    }

    @Test
    void twoDifferentNewPasswordsAreRefused() {
        signIn(DemoPeople.VIEWER).open(AccountLinks.PASSWORD);
        secret("account.PasswordView.old", DemoPeople.PASSWORD);
        secret("account.PasswordView.chosen", "koen no sakura 8");
        secret("account.SetupView.again", "koen no sakura 9");

        assertThatThrownBy(() -> press("account.PasswordView.change")).hasMessage("account.violation.passwordsDiffer");
    }

    @Test
    void aWrongPresentPasswordIsRefused() {
        signIn(DemoPeople.VIEWER).open(AccountLinks.PASSWORD);
        secret("account.PasswordView.old", "not my password");
        secret("account.PasswordView.chosen", "koen no sakura 8");
        secret("account.SetupView.again", "koen no sakura 8");

        assertThatThrownBy(() -> press("account.PasswordView.change")).hasMessage("account.violation.oldPasswordWrong");
    }

    @Test
    void auditReadsWhatTheAdministratorDid() {
        office.as(DemoPeople.ADMIN);
        departments.create("こども未来課", today);
        signIn(DemoPeople.AUDITOR).open(AccountLinks.TRAIL);

        assertThat(rows())
                .anySatisfy(row -> assertThat(row).contains(DemoPeople.ADMIN, text("account.Trail.department.manage")));
    }

    @Test
    void theAdministratorDoesNotReadTheTrail() {
        signIn(DemoPeople.ADMIN).open(AccountLinks.TRAIL);

        assertThat(page()).contains(text("shell.RefusedView.title"));
    }

    private void openPerson(String login) {
        signIn(DemoPeople.ADMIN)
                .open(AccountLinks.PEOPLE + "?person=" + person(login).id());
    }

    private PersonView person(String login) {
        return office.as(DemoPeople.ADMIN, administration::people).stream()
                .filter(p -> p.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private AssignmentView held(String login) {
        return person(login).assignments().getFirst();
    }

    private DepartmentView department(String name) {
        return directory.department(office.department(name)).orElseThrow();
    }

    private void write(String label, String value) {
        _get(TextField.class, spec -> spec.withLabel(text(label))).setValue(value);
    }

    private void secret(String label, String value) {
        _get(PasswordField.class, spec -> spec.withLabel(text(label))).setValue(value);
    }

    private DatePicker date(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(text(label)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private ComboBox<Role> role() {
        return _get(ComboBox.class, spec -> spec.withLabel(text("account.PersonPanel.role")));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private ComboBox<DepartmentView> box(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(text(label)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private ComboBox<ChiefView> chiefs() {
        return _get(ComboBox.class, spec -> spec.withLabel(text("account.SubstituteFields.chief")));
    }

    private List<String> choices(String label) {
        return box(label).getListDataView().getItems().map(DepartmentView::name).toList();
    }

    private void choose(String label, String name) {
        box(label)
                .setValue(box(label)
                        .getListDataView()
                        .getItems()
                        .filter(d -> d.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private void inDialog(String verb) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text(verb))));
    }

    /** Presses a button in the line of a department. */
    @SuppressWarnings("unchecked")
    private void pressAt(String department, String column) {
        Grid<DepartmentView> grid = _get(Grid.class);
        int row = grid.getListDataView()
                .getItems()
                .map(DepartmentView::name)
                .toList()
                .indexOf(department);
        pressIn(grid, row, column);
    }

    private void change(String department) {
        pressAt(department, "change");
    }

    private List<String> headers() {
        Grid<?> grid = _get(Grid.class);
        return grid.getColumns().stream().map(Grid.Column::getHeaderText).toList();
    }

    private List<String> rows() {
        Grid<?> grid = _get(Grid.class);
        return java.util.stream.IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> String.join(" ", GridKt._getFormattedRow(grid, row)))
                .toList();
    }

    @Test
    void aDepartmentsTelephoneIsEnteredOnItsLine() {
        signIn(DemoPeople.ADMIN).open(AccountLinks.DEPARTMENTS);

        pressAt(DemoPeople.HOIKU, "phone");
        _get(_get(Dialog.class), TextField.class).setValue("内線 2345");
        inDialog("account.PhoneDialog.save");

        assertThat(directory
                        .department(office.department(DemoPeople.HOIKU))
                        .orElseThrow()
                        .phone())
                .isEqualTo("内線 2345");
    }
}
