package jp.hagukumi.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Words of a letter that are masked wherever they are shown, whatever the part they stand in has become. */
@Embeddable
record Redaction(
        @Column(name = "begin_index") int begin,

        @Column(name = "end_index") int end,

        @Enumerated(EnumType.STRING) RedactionReason reason,
        String note) {

    Redaction(Span span, RedactionReason reason, String note) {
        this(span.begin(), span.end(), reason, note);
    }

    Span span() {
        return new Span(begin, end);
    }
}
