package jp.hagukumi.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** A person holds a role, in a department where the role needs one, from a day to a day. */
@Entity
@EntityListeners(RightsChanged.class)
@Table(name = "account_assignment")
class Assignment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssignmentId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "department_id"))
    private @Nullable DepartmentId department;

    @Enumerated(EnumType.STRING)
    private Role role;

    /** Whose work it is, of somebody who does it in their place (代決); null for one's own. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "in_place_of"))
    private @Nullable PersonId inPlaceOf;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Assignment() {}

    Assignment(PersonId person, Role role, @Nullable DepartmentId department, LocalDate validFrom) {
        RuleViolation.unless(department != null || !role.needsDepartment(), "account.violation.departmentMissing");
        this.id = AssignmentId.next();
        this.person = person;
        this.role = role;
        this.department = role.needsDepartment() ? department : null;
        this.validFrom = Days.plausible(validFrom);
    }

    /** Somebody decides in the place of a chief, from a day to a day. */
    static Assignment inPlaceOf(
            PersonId chief, PersonId person, DepartmentId department, LocalDate from, LocalDate lastDay) {
        RuleViolation.unless(!person.equals(chief), "account.violation.ownSubstitute");
        RuleViolation.unless(!lastDay.isBefore(from), "account.violation.endBeforeStart");
        Assignment assignment = new Assignment(person, Role.CHIEF, department, from);
        assignment.inPlaceOf = chief;
        assignment.validTo = Days.plausible(lastDay);
        return assignment;
    }

    /** Refuses a change to another version than this. */
    void expect(long seen) {
        StaleVersion.check(seen, version);
    }

    /** Sets the last day, or another one while it has not passed. */
    void endOn(LocalDate lastDay, LocalDate today) {
        requireNotEnded(today);
        RuleViolation.unless(!lastDay.isBefore(validFrom), "account.violation.endBeforeStart");
        this.validTo = Days.plausible(lastDay);
    }

    /** Ends the assignment before today; one that begins today or later never begins. */
    void stop(LocalDate today) {
        requireNotEnded(today);
        this.validTo = today.minusDays(1);
    }

    private void requireNotEnded(LocalDate today) {
        RuleViolation.unless(validTo == null || !validTo.isBefore(today), "account.violation.alreadyEnded");
    }

    AssignmentId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    Role role() {
        return role;
    }

    @Nullable
    DepartmentId department() {
        return department;
    }

    AssignmentView view() {
        return new AssignmentView(id, version == null ? 0 : version, role, department, inPlaceOf, validFrom, validTo);
    }
}
