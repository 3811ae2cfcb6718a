package jp.hagukumi.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.regex.Pattern;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** A department (課) from a day to a day. It is never renamed: a new name is a new department that succeeds it. */
@Entity
@Table(name = "account_department")
class Department {

    static final int NAME_MAX = 100;
    static final int PHONE_MAX = 60;

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DepartmentId id;

    @Version
    private @Nullable Long version;

    private String name;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "successor_id"))
    private @Nullable DepartmentId successor;

    /** Under which number staff call it; empty while nobody has said. */
    private String phone = "";

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Department() {}

    Department(String name, LocalDate validFrom) {
        RuleViolation.unless(!name.isBlank(), "account.violation.nameMissing");
        RuleViolation.unless(name.length() <= NAME_MAX, "account.violation.nameTooLong", NAME_MAX);
        this.id = DepartmentId.next();
        this.name = name.strip();
        this.validFrom = Days.plausible(validFrom);
    }

    /** Refuses a change to another version than this. */
    void expect(long seen) {
        StaleVersion.check(seen, version);
    }

    /** Ends this department on a day; its work goes to the successor from the next day on. */
    void endOn(LocalDate lastDay, @Nullable DepartmentId heir) {
        RuleViolation.unless(validTo == null, "account.violation.departmentEnded", name);
        RuleViolation.unless(!lastDay.isBefore(validFrom), "account.violation.endBeforeStart");
        RuleViolation.unless(!id.equals(heir), "account.violation.ownSuccessor");
        this.validTo = Days.plausible(lastDay);
        this.successor = heir;
    }

    /** Another last day or successor for a department that has an end: what was entered wrongly, or decided later. */
    void correctEnd(LocalDate lastDay, @Nullable DepartmentId heir) {
        RuleViolation.unless(validTo != null, "account.violation.departmentNotEnded", name);
        this.validTo = null;
        endOn(lastDay, heir);
    }

    /** Is called under this number, written as the office writes it (内線 2345); none with an empty one. */
    void answersAt(String number) {
        String stripped = number.strip();
        RuleViolation.unless(stripped.length() <= PHONE_MAX, "account.violation.phoneTooLong", PHONE_MAX);
        RuleViolation.unless(
                stripped.isEmpty() || DIGIT.matcher(stripped).find(), "account.violation.phoneWithoutNumber");
        this.phone = stripped;
    }

    /** Whether this department is called so on any day of a period; without a last day it goes on. */
    boolean isCalled(String other, LocalDate from, @Nullable LocalDate to) {
        return name.equals(other)
                && (to == null || !validFrom.isAfter(to))
                && (validTo == null || !validTo.isBefore(from));
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    DepartmentId id() {
        return id;
    }

    /** Who does this department's work on a day in its place: nobody up to its own last day. */
    @Nullable
    DepartmentId successorOn(LocalDate day) {
        return validTo != null && validTo.isBefore(day) ? successor : null;
    }

    DepartmentView view() {
        return new DepartmentView(id, version == null ? 0 : version, name, validFrom, validTo, successor, phone);
    }
}
