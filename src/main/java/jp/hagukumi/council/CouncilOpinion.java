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
import java.time.LocalDate;
import java.util.stream.Stream;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What one member said about a pack or one of its goals or projects, and the lead's answer. Said is said and answered
 * is answered: whoever wants to correct something says more.
 */
@Entity
@Table(name = "council_opinion")
class CouncilOpinion {

    static final int TEXT_MAX = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OpinionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "pack_id"))
    private PackId pack;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "element_id"))
    private @Nullable ElementId element;

    private String about;

    @Enumerated(EnumType.STRING)
    private OpinionKind kind;

    @Column(columnDefinition = "text")
    private String text;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "given_by"))
    private PersonId givenBy;

    private Instant givenAt;

    @Column(columnDefinition = "text")
    private String answer = "";

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable PersonId answeredBy;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected CouncilOpinion() {}

    /**
     * @param element the goal or project it is about; null for the whole pack
     * @throws RuleViolation when the pack is not with the members, takes no opinions any more, or does not hold the
     *     element; when there is no text or too much
     */
    CouncilOpinion(Pack pack, @Nullable ElementId element, OpinionKind kind, String text, PersonId by, Instant at) {
        LocalDate today = JapanTime.dayOf(at);
        RuleViolation.unless(pack.state() == PackState.HANDED_OVER, "council.violation.notHandedOver");
        RuleViolation.unless(pack.takesOpinionsOn(today), "council.violation.tooLate", pack.opinionsUntil());
        RuleViolation.unless(!text.isBlank(), "council.violation.opinionMissing");
        RuleViolation.unless(length(text) <= TEXT_MAX, "council.violation.opinionLong", TEXT_MAX);
        this.id = OpinionId.next();
        this.pack = pack.id();
        this.element = element;
        this.about = element == null
                ? pack.title()
                : pack.about(element).orElseThrow(() -> new RuleViolation("council.violation.notInPack"));
        this.kind = kind;
        this.text = text.strip();
        this.givenBy = by;
        this.givenAt = at;
    }

    /** The lead's answer, which shows to the members at once. */
    void answer(String words, PersonId by, Instant at) {
        RuleViolation.unless(!isAnswered(), "council.violation.alreadyAnswered");
        RuleViolation.unless(!words.isBlank(), "council.violation.answerMissing");
        RuleViolation.unless(length(words) <= TEXT_MAX, "council.violation.answerLong", TEXT_MAX);
        this.answer = words.strip();
        this.answeredBy = by;
        this.answeredAt = at;
    }

    /** Characters as a person counts them. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    boolean isOf(PersonId person) {
        return givenBy.equals(person);
    }

    /** Without the name of the member. */
    AnsweredOpinion anonymous() {
        return new AnsweredOpinion(id, element, about, text, answer, givenAt);
    }

    /**
     * @param who the member's name if the reader may know it, else empty
     * @param answerer the same for the person who answered
     */
    OpinionView view(String who, boolean own, String answerer) {
        return new OpinionView(
                id,
                version == null ? 0 : version,
                pack,
                element,
                about,
                kind,
                text,
                who,
                own,
                givenAt,
                answer,
                answerer,
                answeredAt);
    }

    OpinionId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    PackId pack() {
        return pack;
    }

    @Nullable
    ElementId element() {
        return element;
    }

    String about() {
        return about;
    }

    String text() {
        return text;
    }

    PersonId givenBy() {
        return givenBy;
    }

    @Nullable
    PersonId answeredBy() {
        return answeredBy;
    }

    /** Who said it, and who answered. */
    Stream<PersonId> people() {
        return Stream.concat(Stream.of(givenBy), Stream.ofNullable(answeredBy));
    }

    Instant givenAt() {
        return givenAt;
    }
}
