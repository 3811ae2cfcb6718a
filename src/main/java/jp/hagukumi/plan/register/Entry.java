package jp.hagukumi.plan.register;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** An entry of one of a plan's registers, in its place. */
@MappedSuperclass
abstract class Entry<S extends Said> {

    static final int TITLE_MAX = 300;
    static final int TEXT_MAX = 20_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EntryId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    private int place;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Entry() {}

    Entry(EntryId id, PlanId plan) {
        this.id = id;
        this.plan = plan;
    }

    /** Says something else, in a place. */
    final void say(S said) {
        this.place = said.place();
        take(said);
    }

    /** Takes over what is said, or refuses it. */
    abstract void take(S said);

    abstract S said();

    Registered<S> read() {
        return new Registered<>(id, version == null ? 0 : version, said());
    }

    boolean isAt(long seenVersion) {
        return version != null && version == seenVersion;
    }

    EntryId id() {
        return id;
    }

    PlanId plan() {
        return plan;
    }

    int place() {
        return place;
    }

    /** The text without blanks around it; refused when nothing is left. */
    static String needed(String text, int max) {
        RuleViolation.unless(!text.isBlank(), "plan.violation.entryWithoutTitle");
        return atMost(text.strip(), max);
    }

    static String atMost(String text, int max) {
        int length = text.codePointCount(0, text.length());
        RuleViolation.unless(length <= max, "plan.violation.entryTooLong", max, length);
        return text;
    }
}
