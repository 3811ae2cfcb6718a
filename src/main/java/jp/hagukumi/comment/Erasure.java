package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The erasure (消去) of what tells who wrote to a call: one person asks for it, another one agrees. What is left of it is
 * the proof: who, when and how many, nothing of what was erased.
 */
@Entity
@Table(name = "comment_erasure")
class Erasure {

    @SuppressWarnings("UnusedVariable") // the key by which it is found
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "call_id"))
    private CallId call;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by", updatable = false))
    private PersonId askedBy;

    @Column(updatable = false)
    private Instant askedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreed_by"))
    private @Nullable PersonId agreedBy;

    private @Nullable Instant agreedAt;

    private int letters;
    private int senders;
    private int files;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Erasure() {}

    Erasure(CallId call, PersonId by, Instant at, ErasureTally wouldGo) {
        this.call = call;
        this.askedBy = by;
        this.askedAt = at;
        count(wouldGo);
    }

    /** The second person's word; nobody has it for what they asked for themselves. */
    void agree(PersonId by, Instant at, ErasureTally gone) {
        requireOpen();
        requireAnother(by);
        this.agreedBy = by;
        this.agreedAt = at;
        count(gone);
    }

    void requireOpen() {
        RuleViolation.unless(agreedBy == null, "comment.violation.erased");
    }

    void requireAnother(PersonId by) {
        RuleViolation.unless(!askedBy.equals(by), "comment.violation.secondPersonNeeded");
    }

    private void count(ErasureTally tally) {
        this.letters = tally.letters();
        this.senders = tally.senders();
        this.files = tally.files();
    }

    CallId call() {
        return call;
    }

    /** What goes, or what went. */
    ErasureTally tally() {
        return new ErasureTally(letters, senders, files);
    }

    PersonId askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    PersonId agreedBy() {
        return agreedBy;
    }

    @Nullable
    Instant agreedAt() {
        return agreedAt;
    }
}
