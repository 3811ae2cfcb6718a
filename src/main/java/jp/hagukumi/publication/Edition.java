package jp.hagukumi.publication;

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
import java.time.LocalDate;
import java.util.Objects;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallResult;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.shared.FileStore;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A publication (公表) as it was on its day. There is no edition that is not published and none that changes: what was
 * wrong is corrected by the next one, which tells why. The pages lie in the file store under the hash kept here.
 */
@Entity
@Table(name = "publication_edition")
class Edition {

    static final int TITLE_MAX = 200;
    static final int REASON_MAX = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EditionId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private EditionKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private @Nullable RoundId round;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id"))
    private @Nullable CallId call;

    private String planTitle;
    private FiscalYear fiscalYear;
    private int number;
    private String title;
    private String reason;
    private LocalDate asOf;
    private Instant publishedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "published_by"))
    private PersonId publishedBy;

    private int persons;
    private int letters;
    private int projects;
    private int reports;
    private int accepted;
    private int opinions;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "zip_sha256")
    private String zipSha256;

    private long zipBytes;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "content_sha256")
    private String contentSha256;

    /** Stands for the words of citizens that a result tells; null for a report, and where it was not kept yet. */
    @JdbcTypeCode(SqlTypes.CHAR)
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String wordsPrint;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Edition() {}

    /** Publishes what was frozen, drawn and stored. */
    Edition(RoundSummary of, EditionContent content, FileStore.Stored zip, String contentSha256, PersonId by) {
        check(content.number(), content.title(), content.reason());
        this.id = EditionId.next();
        this.kind = EditionKind.YEARLY_REPORT;
        this.plan = of.plan();
        this.round = of.id();
        this.planTitle = content.material().plan();
        this.fiscalYear = content.material().year();
        this.number = content.number();
        this.title = content.title();
        this.reason = content.reason();
        this.asOf = content.asOf();
        this.publishedAt = content.publishedAt();
        this.publishedBy = by;
        this.projects = content.material().counts().projects();
        this.reports = content.material().counts().reports();
        this.accepted = content.material().counts().accepted();
        this.opinions = content.material().opinions().size();
        this.zipSha256 = zip.sha256();
        this.zipBytes = zip.bytes();
        this.contentSha256 = contentSha256;
    }

    /** Publishes the result of a call. */
    Edition(CallResult of, ResultContent content, FileStore.Stored zip, String contentSha256, PersonId by) {
        check(content.number(), content.title(), content.reason());
        this.id = EditionId.next();
        this.kind = EditionKind.CALL_RESULT;
        this.plan = of.plan();
        this.call = of.call();
        this.planTitle = of.planTitle();
        this.fiscalYear = FiscalYear.of(content.asOf());
        this.number = content.number();
        this.title = content.title();
        this.reason = content.reason();
        this.asOf = content.asOf();
        this.publishedAt = content.publishedAt();
        this.publishedBy = by;
        this.persons = of.counts().persons();
        this.letters = of.counts().letters();
        this.wordsPrint = of.wordsPrint();
        this.opinions = of.counts().opinions();
        this.zipSha256 = zip.sha256();
        this.zipBytes = zip.bytes();
        this.contentSha256 = contentSha256;
    }

    /** What an edition must have; asked before the pages are drawn, and again when it is made. */
    static void check(int number, String title, String reason) {
        RuleViolation.unless(!title.isBlank(), "publication.violation.titleMissing");
        RuleViolation.unless(length(title) <= TITLE_MAX, "publication.violation.titleTooLong", TITLE_MAX);
        RuleViolation.unless(number == 1 || !reason.isBlank(), "publication.violation.reasonMissing");
        RuleViolation.unless(length(reason) <= REASON_MAX, "publication.violation.reasonTooLong", REASON_MAX);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    EditionId id() {
        return id;
    }

    PlanId plan() {
        return plan;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    RoundId round() {
        return round;
    }

    @Nullable
    CallId call() {
        return call;
    }

    /** What all its editions have in common. */
    Object subject() {
        return round == null ? Objects.requireNonNull(call) : round;
    }

    int number() {
        return number;
    }

    PersonId publishedBy() {
        return publishedBy;
    }

    FileStore.Stored zip() {
        return new FileStore.Stored(zipSha256, zipBytes);
    }

    EditionSummary summary(String publisher, boolean latest) {
        return new EditionSummary(
                id,
                kind,
                plan,
                round,
                call,
                planTitle,
                fiscalYear,
                number,
                title,
                reason,
                asOf,
                publishedAt,
                publisher,
                persons,
                letters,
                projects,
                reports,
                accepted,
                opinions,
                zip(),
                contentSha256,
                latest);
    }
}
