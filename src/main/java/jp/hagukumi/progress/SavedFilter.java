package jp.hagukumi.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** A filter of a board under a name: the query of an address, kept for one person, one section or everybody. */
@Entity
@Table(name = "progress_saved_filter")
class SavedFilter {

    static final int NAME_MAX = 60;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SavedFilterId id;

    @Version
    private @Nullable Long version;

    private String name;

    @Column(columnDefinition = "text")
    private String filterText;

    @Enumerated(EnumType.STRING)
    private FilterScope scope;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private PersonId owner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "department_id"))
    private @Nullable DepartmentId department;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected SavedFilter() {}

    /** @param department in which it was saved; a filter of a section is for that one */
    SavedFilter(String name, BoardFilter filter, FilterScope scope, PersonId owner, @Nullable DepartmentId department) {
        RuleViolation.unless(!name.isBlank(), "progress.violation.filterNameMissing");
        RuleViolation.unless(
                ReportText.length(name.strip()) <= NAME_MAX, "progress.violation.filterNameTooLong", NAME_MAX);
        RuleViolation.unless(!filter.isAll(), "progress.violation.filterEmpty");
        RuleViolation.unless(
                department != null || scope != FilterScope.SECTION, "progress.violation.filterSectionMissing");
        this.id = SavedFilterId.next();
        this.name = name.strip();
        this.filterText = filter.text();
        this.scope = scope;
        this.owner = owner;
        this.department = department;
    }

    /** Whether it is offered to the same people under the same name, so that nobody could tell the two apart. */
    boolean isCalledLike(SavedFilter other) {
        return name.equals(other.name)
                && scope == other.scope
                && (scope != FilterScope.SECTION || Objects.equals(department, other.department))
                && (scope != FilterScope.MINE || owner.equals(other.owner));
    }

    /** Refuses a change to another version than this. */
    void expect(long seen) {
        StaleVersion.check(seen, version);
    }

    boolean isOf(PersonId person) {
        return owner.equals(person);
    }

    SavedFilterId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    String filterText() {
        return filterText;
    }

    FilterScope scope() {
        return scope;
    }

    @Nullable
    DepartmentId department() {
        return department;
    }
}
