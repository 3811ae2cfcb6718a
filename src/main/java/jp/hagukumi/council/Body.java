package jp.hagukumi.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A council (会議): a statutory body, an internal meeting, a subcommittee. */
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

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Body() {}

    Body(String name) {
        RuleViolation.unless(!name.isBlank(), "council.violation.bodyMissing");
        RuleViolation.unless(name.strip().length() <= NAME_MAX, "council.violation.bodyLong", NAME_MAX);
        this.id = BodyId.next();
        this.name = name.strip();
    }

    BodyId id() {
        return id;
    }

    String name() {
        return name;
    }
}
