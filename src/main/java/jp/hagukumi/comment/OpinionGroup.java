package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Opinions of one call that say the same (同趣旨のまとめ). Its members stay themselves, each with its words, its letter and
 * its person; the reply to the leading one answers them all, but for those that are answered on their own.
 */
@Entity
@Table(name = "comment_group")
class OpinionGroup {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GroupId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id", updatable = false))
    private CallId call;

    @Column(updatable = false)
    private int number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "lead_id"))
    private OpinionId lead;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected OpinionGroup() {}

    OpinionGroup(GroupId id, CallId call, int number, OpinionId lead) {
        this.id = id;
        this.call = call;
        this.number = number;
        this.lead = lead;
    }

    void leadBy(OpinionId other) {
        this.lead = other;
    }

    GroupId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    CallId call() {
        return call;
    }

    int number() {
        return number;
    }

    OpinionId lead() {
        return lead;
    }
}
