package jp.hagukumi.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One meeting of a council, on a fixed or a tentative day. */
@Entity
@Table(name = "council_meeting")
class Meeting {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MeetingId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "body_id"))
    private BodyId body;

    private LocalDate heldOn;
    private boolean tentative;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Meeting() {}

    Meeting(BodyId body, LocalDate heldOn, boolean tentative) {
        this.id = MeetingId.next();
        this.body = body;
        this.heldOn = heldOn;
        this.tentative = tentative;
    }

    /** Another day, or the same one for certain. */
    void moveTo(LocalDate day, boolean stillTentative) {
        this.heldOn = day;
        this.tentative = stillTentative;
    }

    MeetingId id() {
        return id;
    }

    BodyId body() {
        return body;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    boolean isTentative() {
        return tentative;
    }
}
