package jp.hagukumi.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** A department (課) from a day to a day. It is never renamed: a new name is a new department that succeeds it. */
@Entity
@Table(name = "account_department")
class Department {

    static final int NAME_MAX = 100;

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

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Department() {}

    Department(String name, LocalDate validFrom) {
        RuleViolation.unless(!name.isBlank(), "account.violation.nameMissing");
        RuleViolation.unless(name.length() <= NAME_MAX, "account.violation.nameTooLong", NAME_MAX);
        this.id = DepartmentId.next();
        this.name = name.strip();
        this.validFrom = validFrom;
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
        this.validTo = lastDay;
        this.successor = heir;
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    DepartmentId id() {
        return id;
    }

    @Nullable
    DepartmentId successor() {
        return successor;
    }

    DepartmentView view() {
        return new DepartmentView(id, version == null ? 0 : version, name, validFrom, validTo, successor);
    }
}
