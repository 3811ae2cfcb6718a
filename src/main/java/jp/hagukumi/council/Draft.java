package jp.hagukumi.council;

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
import java.util.UUID;
import jp.hagukumi.account.PersonId;
import org.jspecify.annotations.Nullable;

/** What one person has typed about one thing and not sent yet. Nobody else ever sees it. */
@Entity
@Table(name = "council_draft")
class Draft {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DraftId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "pack_id"))
    private PackId pack;

    @Column(name = "about_id")
    private UUID about;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private DraftKind kind;

    @Column(columnDefinition = "text")
    private String text;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Draft() {}

    /** @param about the goal, project or opinion it is about, or the pack itself */
    Draft(PersonId person, PackId pack, UUID about, DraftKind kind, String text, Instant at) {
        this.id = DraftId.next();
        this.person = person;
        this.pack = pack;
        this.about = about;
        this.kind = kind;
        this.text = text;
        this.changedAt = at;
    }

    void change(String words, Instant at) {
        this.text = words;
        this.changedAt = at;
    }

    DraftId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    PackId pack() {
        return pack;
    }

    String text() {
        return text;
    }
}
