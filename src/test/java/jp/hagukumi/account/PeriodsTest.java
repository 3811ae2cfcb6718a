package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From when to when accounts, assignments and departments count. */
class PeriodsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate SINCE = LocalDate.of(2024, 4, 1);

    @Test
    void anAccountThatIsStoppedDoesNotCountOnTheSameDay() {
        Person person = person(SINCE);

        person.stop(TODAY);

        assertThat(person.isValidOn(TODAY)).isFalse();
    }

    @Test
    void anAccountThatHasNotBegunIsTakenBack() {
        Person person = person(TODAY.plusDays(20));

        person.stop(TODAY);

        assertThat(person.isValidOn(TODAY.plusDays(20))).isFalse();
    }

    @Test
    void anAccountThatEndedIsNotRevivedByAnotherEnd() {
        Person person = person(SINCE);
        person.endOn(TODAY.minusDays(1), TODAY);

        assertThatThrownBy(() -> person.endOn(TODAY, TODAY)).hasMessage("account.violation.alreadyEnded");
        assertThatThrownBy(() -> person.stop(TODAY)).hasMessage("account.violation.alreadyEnded");
    }

    @Test
    void aLastDayThatHasNotPassedCanBeMoved() {
        Person person = person(SINCE);
        person.endOn(TODAY.plusDays(20), TODAY);

        person.endOn(TODAY, TODAY);

        assertThat(person.isValidOn(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void anAssignmentThatHasNotBegunIsTakenBack() {
        Assignment assignment = new Assignment(PersonId.next(), Role.VIEWER, null, TODAY.plusDays(20));

        assignment.stop(TODAY);

        assertThat(assignment.view().isCancelled()).isTrue();
    }

    @Test
    void nobodyStandsInForThemselvesOrUntilADayBeforeTheFirst() {
        PersonId chief = PersonId.next();
        PersonId other = PersonId.next();
        DepartmentId section = DepartmentId.next();

        assertThatThrownBy(() -> Assignment.inPlaceOf(chief, chief, section, TODAY, TODAY))
                .hasMessage("account.violation.ownSubstitute");
        assertThatThrownBy(() -> Assignment.inPlaceOf(chief, other, section, TODAY, TODAY.minusDays(1)))
                .hasMessage("account.violation.endBeforeStart");
        assertThat(Assignment.inPlaceOf(chief, other, section, TODAY, TODAY).view())
                .extracting(AssignmentView::role, AssignmentView::inPlaceOf, AssignmentView::validTo)
                .containsExactly(Role.CHIEF, chief, TODAY);
    }

    @Test
    void anAssignmentThatEndedIsNotRevivedByAnotherEnd() {
        Assignment assignment = new Assignment(PersonId.next(), Role.VIEWER, null, SINCE);
        assignment.endOn(TODAY.minusDays(1), TODAY);

        assertThatThrownBy(() -> assignment.endOn(TODAY, TODAY)).hasMessage("account.violation.alreadyEnded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0202-04-01", "1949-12-31", "2101-01-01", "+20260-04-01"})
    void refusesDaysThatNobodyCanHaveMeant(String typed) {
        LocalDate day = LocalDate.parse(typed);
        Person person = person(SINCE);
        Department department = new Department("保育課", LocalDate.of(1950, 1, 1));

        assertThatThrownBy(() -> person(day)).hasMessage("account.violation.dayImplausible");
        assertThatThrownBy(() -> new Assignment(PersonId.next(), Role.VIEWER, null, day))
                .hasMessage("account.violation.dayImplausible");
        assertThatThrownBy(() -> new Department("保育課", day)).hasMessage("account.violation.dayImplausible");
        if (day.isAfter(TODAY)) {
            assertThatThrownBy(() -> person.endOn(day, TODAY)).hasMessage("account.violation.dayImplausible");
            assertThatThrownBy(() -> department.endOn(day, null)).hasMessage("account.violation.dayImplausible");
        }
    }

    /** SEC-11: what is registered in March for April is of use in April. */
    @Test
    void anInitialPasswordEndsThreeDaysAfterItCouldFirstBeUsed() {
        Instant march = Instant.parse("2026-03-10T00:00:00Z");
        Person person = new Person("writer", "担当", "hash", true, LocalDate.of(2026, 4, 1), march);

        assertThat(person.initialPasswordEndedAt(Instant.parse("2026-04-03T14:59:00Z")))
                .isFalse();
        assertThat(person.initialPasswordEndedAt(Instant.parse("2026-04-03T15:01:00Z")))
                .isTrue();
    }

    @Test
    void seesTheGapBetweenTwoAdministrators() {
        HeldPeriod first = new HeldPeriod(SINCE, TODAY, SINCE, null);
        HeldPeriod next = new HeldPeriod(SINCE, null, TODAY.plusDays(1), null);
        HeldPeriod late = new HeldPeriod(TODAY.plusDays(2), null, SINCE, null);

        assertThat(LastAdministrator.isHeldFrom(TODAY, List.of(first, next))).isTrue();
        assertThat(LastAdministrator.isHeldFrom(TODAY, List.of(first, late))).isFalse();
        assertThat(LastAdministrator.isHeldFrom(TODAY, List.of(first))).isFalse();
    }

    private static Person person(LocalDate from) {
        return new Person("writer", "担当", "hash", false, from, Instant.EPOCH);
    }
}
