package jp.hagukumi.progress.remark;

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
import java.util.Map;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a report or one of its fields. It is never changed and never taken back; when it is put to
 * somebody, it waits until it is settled.
 */
@Entity
@Table(name = "progress_remark")
class Remark {

    static final int TEXT_MAX = 1000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RemarkId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    private @Nullable FieldCode field;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    private Instant writtenAt;
    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable Addressee waitsFor;

    private @Nullable Instant settledAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "settled_by"))
    private @Nullable PersonId settledBy;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Remark() {}

    /**
     * @param field on what it is said, null for the report as a whole
     * @param waitsFor to whom it is put, null for something that is only said
     */
    Remark(
            ReportId report,
            @Nullable FieldCode field,
            PersonId author,
            String text,
            @Nullable Addressee waitsFor,
            Instant at) {
        String said = text.strip();
        RuleViolation.unless(!said.isEmpty(), "progress.violation.remarkBlank");
        int length = ReportText.length(said);
        RuleViolation.unless(length <= TEXT_MAX, "progress.violation.tooLong", TEXT_MAX, length);
        this.id = RemarkId.next();
        this.report = report;
        this.field = field;
        this.author = author;
        this.text = said;
        this.waitsFor = waitsFor;
        this.writtenAt = at;
    }

    /**
     * It has been seen to, by whoever may speak on the report: a chief for an absent writer as well. Said once more, it
     * stays as it was.
     */
    void settle(PersonId person, Instant at) {
        RuleViolation.unless(waitsFor != null, "progress.violation.remarkWaitsForNobody");
        if (isOpen()) {
            settledAt = at;
            settledBy = person;
        }
    }

    /** Whether it still waits for somebody. */
    boolean isOpen() {
        return waitsFor != null && settledAt == null;
    }

    RemarkId id() {
        return id;
    }

    ReportId report() {
        return report;
    }

    @Nullable
    FieldCode field() {
        return field;
    }

    PersonId author() {
        return author;
    }

    String text() {
        return text;
    }

    @Nullable
    Addressee waitsFor() {
        return waitsFor;
    }

    @Nullable
    PersonId settledBy() {
        return settledBy;
    }

    /** @param maySpeak whether the reader may speak on the report */
    RemarkRow row(Map<PersonId, String> names, boolean maySpeak) {
        return new RemarkRow(
                id,
                report,
                field,
                names.getOrDefault(author, "—"),
                writtenAt,
                text,
                waitsFor,
                settledAt,
                settledBy == null ? "" : names.getOrDefault(settledBy, "—"),
                isOpen() && maySpeak);
    }
}
