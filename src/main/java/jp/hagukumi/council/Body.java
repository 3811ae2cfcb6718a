package jp.hagukumi.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A council (会議). Packs are prepared for the statutory council alone: who is a member of which body is not stored, so
 * that members of one would read, and the published edition would print, what is meant for another.
 */
@Entity
@Table(name = "council_body")
class Body {

    static final int NAME_MAX = 100;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BodyId id;

    @Version
    private @Nullable Long version;

    private String name;

    /** True for the statutory council, of which there is one; null for what older portals knew besides. */
    @Column(name = "statutory")
    private @Nullable Boolean statutory;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Body() {}

    Body(String name) {
        RuleViolation.unless(!name.isBlank(), "council.violation.bodyMissing");
        RuleViolation.unless(name.strip().length() <= NAME_MAX, "council.violation.bodyLong", NAME_MAX);
        this.id = BodyId.next();
        this.name = name.strip();
        this.statutory = true;
    }

    /** Refuses a pack for any other body. */
    void requireName(String wanted) {
        RuleViolation.unless(name.equals(wanted.strip()), "council.violation.otherBody", name);
    }

    BodyId id() {
        return id;
    }

    String name() {
        return name;
    }
}
