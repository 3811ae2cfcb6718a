package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Where one part of a letter went: to an opinion, or aside for a reason. */
@Embeddable
record Stretch(
        @Column(name = "begin_index") int begin,

        @Column(name = "end_index") int end,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "opinion_id")) @Nullable
        OpinionId opinion,

        @Enumerated(EnumType.STRING) @Nullable SetAsideReason reason,
        String note) {

    static Stretch to(OpinionId opinion, Span span) {
        return new Stretch(span.begin(), span.end(), opinion, null, "");
    }

    static Stretch aside(Span span, SetAsideReason reason, String note) {
        return new Stretch(span.begin(), span.end(), null, reason, note);
    }

    Span span() {
        return new Span(begin, end);
    }

    boolean isPersonal() {
        return reason == SetAsideReason.PERSONAL;
    }
}
