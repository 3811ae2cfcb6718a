package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.comment.scan.ScanKind;
import jp.hagukumi.shared.DataKey;
import org.jspecify.annotations.Nullable;

/** The scanned sheets of one letter. The bytes lie sealed in the home and are never changed. */
@Entity
@Table(name = "comment_scan")
class Scan {

    private static final int NAME_MAX = 255;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ScanId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id", updatable = false))
    private CallId call;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "submission_id"))
    private @Nullable SubmissionId submission;

    @Column(updatable = false)
    private byte[] sealedName;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ScanKind kind;

    @Column(updatable = false)
    private long bytes;

    @Column(updatable = false)
    private int pages;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "brought_by", updatable = false))
    private PersonId broughtBy;

    @Column(updatable = false)
    private Instant broughtAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SecondTyping secondTyping;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Scan() {}

    /** What somebody brought, and what it turned out to be. */
    record Brought(String name, ScanKind kind, long bytes, int pages, PersonId by, Instant at) {}

    Scan(ScanId id, CallId call, Brought brought, DataKey key) {
        String name = brought.name();
        this.id = id;
        this.call = call;
        this.sealedName = key.seal(name.substring(0, Math.min(name.length(), NAME_MAX)), "scan-name/" + id);
        this.kind = brought.kind();
        this.bytes = brought.bytes();
        this.pages = brought.pages();
        this.broughtBy = brought.by();
        this.broughtAt = brought.at();
    }

    /** It has been typed in as this letter. */
    void becomes(SubmissionId letter, @Nullable SecondTyping second) {
        this.submission = letter;
        this.secondTyping = second;
    }

    /** Under which its bytes lie in the home. */
    static String storedAs(ScanId id) {
        return "scan-" + id;
    }

    ScanId id() {
        return id;
    }

    CallId call() {
        return call;
    }

    @Nullable
    SubmissionId submission() {
        return submission;
    }

    String name(DataKey key) {
        return key.open(sealedName, "scan-name/" + id);
    }

    ScanKind kind() {
        return kind;
    }

    long bytes() {
        return bytes;
    }

    int pages() {
        return pages;
    }

    PersonId broughtBy() {
        return broughtBy;
    }

    Instant broughtAt() {
        return broughtAt;
    }

    @Nullable
    SecondTyping secondTyping() {
        return secondTyping;
    }
}
