package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import jp.hagukumi.comment.intake.ReadMail;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody brought for a call and that no letter was made of yet. Its bytes lie sealed in the home; here
 * stands what has to be known to say what would become of it, and nothing of its words.
 */
@Entity
@Table(name = "comment_mail")
class IncomingMail {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MailId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id", updatable = false))
    private CallId call;

    @Column(updatable = false)
    private long bytes;

    @Column(updatable = false)
    private Instant broughtAt;

    @Column(updatable = false)
    private @Nullable Instant sentAt;

    @Column(updatable = false)
    private byte[] identityPrint;

    @Column(updatable = false)
    private byte[] contentPrint;

    @Column(updatable = false)
    private byte @Nullable [] senderPrint;

    @Column(updatable = false)
    private int attachments;

    @Column(updatable = false)
    private boolean cutPerhaps;

    @Column(updatable = false)
    private boolean headingUnreadable;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected IncomingMail() {}

    /** A mail whose bytes are kept already. */
    IncomingMail(MailId id, CallId call, long bytes, Instant now, ReadMail mail, Prints prints) {
        this.id = id;
        this.call = call;
        this.bytes = bytes;
        this.broughtAt = now;
        this.sentAt = sent(mail, now);
        this.identityPrint =
                prints.identity() == null ? new byte[0] : prints.identity().bytes();
        this.contentPrint = prints.content().bytes();
        this.senderPrint = prints.sender() == null ? null : prints.sender().bytes();
        this.attachments = mail.attachments().size();
        this.cutPerhaps = mail.mayBeCut();
        this.headingUnreadable = mail.headingUnreadable();
    }

    /** When it was sent; nobody has sent what is to come. */
    static @Nullable Instant sent(ReadMail mail, Instant now) {
        Instant sent = mail.sent();
        return sent == null || sent.isAfter(now) ? null : sent;
    }

    /** @param otherwise the day that counts for mails that do not say theirs */
    static @Nullable Instant received(@Nullable Instant sent, @Nullable LocalDate otherwise) {
        return sent != null || otherwise == null
                ? sent
                : otherwise.atStartOfDay(JapanTime.ZONE).toInstant();
    }

    /** Under which its bytes lie in the home: as what it will be to its letter, so that they need not be moved. */
    EnclosureId kept() {
        return kept(id);
    }

    static EnclosureId kept(MailId id) {
        return new EnclosureId(id.value());
    }

    Prints prints() {
        return new Prints(
                new Print(identityPrint), new Print(contentPrint), senderPrint == null ? null : new Print(senderPrint));
    }

    MailId id() {
        return id;
    }

    CallId call() {
        return call;
    }

    long bytes() {
        return bytes;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    int attachments() {
        return attachments;
    }

    boolean isCutPerhaps() {
        return cutPerhaps;
    }

    boolean isHeadingUnreadable() {
        return headingUnreadable;
    }
}
