package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jp.hagukumi.shared.DataKey;
import org.springframework.data.domain.Persistable;

/**
 * A file that came with a letter, or the mail itself as which it came. Its bytes lie sealed in the home and are never
 * written again; what it is called and what it is can tell who sent it and lies sealed here.
 */
@Entity
@Table(name = "comment_enclosure")
class Enclosure implements Persistable<EnclosureId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EnclosureId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "submission_id", updatable = false))
    private SubmissionId submission;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private EnclosureKind kind;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private byte[] sealedName;

    @Column(updatable = false)
    private byte[] sealedType;

    @Column(updatable = false)
    private long bytes;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Enclosure() {}

    /** One whose bytes are kept already. */
    Enclosure(SubmissionId submission, int position, KeptFile file, DataKey key) {
        this.id = file.id();
        this.submission = submission;
        this.kind = file.kind();
        this.position = position;
        this.sealedName = key.seal(file.name(), place("name"));
        this.sealedType = key.seal(file.type(), place("type"));
        this.bytes = file.bytes();
    }

    /**
     * A file whose bytes lie sealed in the home.
     *
     * @param type such as {@code image/png}
     */
    record KeptFile(EnclosureId id, EnclosureKind kind, String name, String type, long bytes) {

        /** Says nothing about the citizen, so that no log can. */
        @Override
        public String toString() {
            return "KeptFile[" + id + "]";
        }
    }

    EnclosureDetails details(DataKey key) {
        return new EnclosureDetails(
                id, kind, key.open(sealedName, place("name")), key.open(sealedType, place("type")), bytes);
    }

    private String place(String what) {
        return "enclosure-" + what + "/" + id;
    }

    /** Under which its bytes lie in the home. */
    static String storedAs(EnclosureId id) {
        return "enclosure-" + id;
    }

    SubmissionId submission() {
        return submission;
    }

    @Override
    public EnclosureId getId() {
        return id;
    }

    /** Always: nothing ever stores one again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
