package jp.hagukumi.progress.attachment;

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
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.shared.FileStore;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A file of a report: its name and where its bytes are. It is never deleted; taken off, it stays in the past. */
@Entity
@Table(name = "progress_attachment")
class Attachment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AttachmentId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private String sha256;

    private long bytes;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "attached_by"))
    private PersonId attachedBy;

    private Instant attachedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "removed_by"))
    private @Nullable PersonId removedBy;

    private @Nullable Instant removedAt;
    private boolean handedIn;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Attachment() {}

    Attachment(ReportId report, String name, FileType type, FileStore.Stored stored, PersonId by, Instant at) {
        this.id = AttachmentId.next();
        this.report = report;
        this.name = name;
        this.type = type;
        this.sha256 = stored.sha256();
        this.bytes = stored.bytes();
        this.attachedBy = by;
        this.attachedAt = at;
    }

    /**
     * Takes it off the report.
     *
     * @param wasHandedIn whether the report was handed in with it; then it can still be read
     */
    void remove(PersonId by, Instant at, boolean wasHandedIn) {
        RuleViolation.unless(isThere(), "progress.violation.fileGone");
        this.removedBy = by;
        this.removedAt = at;
        this.handedIn = wasHandedIn;
    }

    /** Whether it is on the report now. */
    boolean isThere() {
        return removedAt == null;
    }

    /** Whether its bytes are still given out. */
    boolean isReadable() {
        return isThere() || handedIn;
    }

    FileStore.Stored stored() {
        return new FileStore.Stored(sha256, bytes);
    }

    AttachmentId id() {
        return id;
    }

    ReportId report() {
        return report;
    }

    String name() {
        return name;
    }

    FileType type() {
        return type;
    }

    PersonId attachedBy() {
        return attachedBy;
    }

    Instant attachedAt() {
        return attachedAt;
    }

    @Nullable
    PersonId removedBy() {
        return removedBy;
    }

    @Nullable
    Instant removedAt() {
        return removedAt;
    }
}
