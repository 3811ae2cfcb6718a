package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.comment.intake.LetterWords;
import jp.hagukumi.comment.intake.SubmissionLimits;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One letter of one sender (提出): how it came in, and what was made of its words, as stretches that do not overlap. The
 * words themselves lie in {@link Original}, who sent them in {@link Sender}, both sealed.
 */
@Entity
@Table(name = "comment_submission")
class Submission {

    static final int TEXT_MAX = SubmissionLimits.TEXT;
    static final int NOTE_MAX = 200;
    static final int REASON_MAX = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SubmissionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id", updatable = false))
    private CallId call;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(updatable = false)
    private Instant receivedAt;

    @Column(updatable = false)
    private boolean late;

    private boolean consent;

    /** The first known letter of the same person, often this one: letters with the same value count as one person. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private SubmissionId person;

    private byte @Nullable [] identityPrint;
    private byte @Nullable [] contentPrint;
    private byte @Nullable [] senderPrint;

    /** What of what a call may ask is given, as {@link Bits}. */
    @Column(updatable = false)
    private int given;

    private int visibleUnits;
    private int coveredUnits;
    private int lastBranch;

    @ElementCollection
    @CollectionTable(name = "comment_stretch", joinColumns = @JoinColumn(name = "submission_id"))
    private List<Stretch> stretches = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "comment_redaction", joinColumns = @JoinColumn(name = "submission_id"))
    private List<Redaction> redactions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "comment_submission_mark", joinColumns = @JoinColumn(name = "submission_id"))
    private List<GivenMark> marks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "comment_consent_change", joinColumns = @JoinColumn(name = "submission_id"))
    private List<ConsentChange> consentChanges = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Submission() {}

    /** @param samePerson the person by whom letters of the same sender are known, null for one of its own */
    Submission(Call call, int number, NewSubmission letter, @Nullable SubmissionId samePerson, Instant now) {
        this(SubmissionId.next(), call, number, letter, samePerson, now);
    }

    /** With an id under which its words may have been sealed before it had a number. */
    Submission(
            SubmissionId id,
            Call call,
            int number,
            NewSubmission letter,
            @Nullable SubmissionId samePerson,
            Instant now) {
        RuleViolation.unless(LetterWords.saySomething(letter.text()), "comment.violation.textMissing");
        RuleViolation.unless(letter.text().length() <= TEXT_MAX, "comment.violation.textLong", TEXT_MAX);
        RuleViolation.unless(!LetterWords.areBroken(letter.text()), "comment.violation.textBroken");
        RuleViolation.unless(letter.receivedAt() != null, "comment.violation.receivedMissing");
        this.receivedAt = Objects.requireNonNull(letter.receivedAt());
        RuleViolation.unless(!receivedAt.isAfter(now), "comment.violation.receivedInFuture");
        this.id = id;
        this.call = call.id();
        this.number = number;
        this.channel = letter.channel();
        this.late = call.isLate(receivedAt);
        this.consent = letter.consent();
        this.person = samePerson == null ? id : samePerson;
        this.given = Bits.of(SenderData.givenBy(letter));
        this.visibleUnits = visibleIn(letter.text());
    }

    /** Says that something sets the letter apart; saying it again gives it another note. */
    void give(LetterMark mark, String note) {
        RuleViolation.unless(mark.isSetByHand(), "comment.violation.markFollows");
        RuleViolation.unless(note.length() <= NOTE_MAX, "comment.violation.noteLong", NOTE_MAX);
        marks.removeIf(one -> one.mark() == mark);
        marks.add(new GivenMark(mark, note.strip()));
    }

    void lift(LetterMark mark) {
        RuleViolation.unless(mark.isSetByHand(), "comment.violation.markFollows");
        RuleViolation.unless(marks.removeIf(one -> one.mark() == mark), "comment.violation.markGone");
    }

    /**
     * The sender agrees that the letter is published, or no longer does; or it was taken down wrongly.
     *
     * @param reason how the office knows
     */
    void agree(boolean agrees, String reason, PersonId by, Instant now, DataKey key) {
        RuleViolation.unless(
                agrees != consent, agrees ? "comment.violation.consentGiven" : "comment.violation.consentNotGiven");
        RuleViolation.unless(!reason.isBlank(), "comment.violation.consentReasonMissing");
        RuleViolation.unless(reason.length() <= REASON_MAX, "comment.violation.consentReasonLong", REASON_MAX);
        this.consent = agrees;
        consentChanges.add(ConsentChange.of(id, agrees, reason.strip(), by, now, key));
    }

    /** Everything that sets it apart: what follows from its day and its sender, and what somebody said, in order. */
    List<MarkRow> marks(Call of) {
        return marks(of, late, given(), marks);
    }

    static List<MarkRow> marks(Call of, boolean late, Set<SenderData> given, List<GivenMark> byHand) {
        List<GivenMark> all = new ArrayList<>(byHand);
        if (late) {
            all.add(new GivenMark(LetterMark.LATE, ""));
        }
        if (!of.missing(given).isEmpty()) {
            all.add(new GivenMark(LetterMark.INCOMPLETE, ""));
        }
        return all.stream()
                .sorted(Comparator.comparing(GivenMark::mark))
                .map(one -> new MarkRow(one.mark(), one.note(), of.counts(one.mark())))
                .toList();
    }

    Set<SenderData> given() {
        return Bits.read(SenderData.class, given);
    }

    /** By what it is known when it comes again. */
    void mark(Prints prints) {
        this.identityPrint =
                prints.identity() == null ? null : prints.identity().bytes();
        this.contentPrint = prints.content().bytes();
        this.senderPrint = prints.sender() == null ? null : prints.sender().bytes();
    }

    void redact(Redaction redaction) {
        redactions.add(redaction);
    }

    void lift(Redaction redaction) {
        redactions.remove(redaction);
    }

    /** In the order of the text. */
    List<Redaction> redactions() {
        return redactions.stream().sorted(Comparator.comparing(Redaction::span)).toList();
    }

    int takeBranch() {
        return ++lastBranch;
    }

    /** @param visible how many of its units can be seen */
    void cover(Stretch stretch, int visible) {
        stretches.add(stretch);
        coveredUnits += visible;
    }

    void uncover(Stretch stretch, int visible) {
        stretches.remove(stretch);
        coveredUnits -= visible;
    }

    /**
     * The clerk has recognised the sender of another letter in this one. If this is the letter by which its person is
     * known, all letters of that person are of the other one.
     *
     * @param ofItsPerson all letters that were counted with this one, itself among them
     */
    void isOfSamePersonAs(Submission other, List<Submission> ofItsPerson) {
        RuleViolation.unless(call.equals(other.call), "comment.violation.numberUnknown");
        SubmissionId known = other.person;
        if (id.equals(person)) {
            ofItsPerson.forEach(letter -> letter.person = known);
        }
        this.person = known;
    }

    /**
     * The clerk was mistaken: this letter is of a person of its own. If the others were known by it, they are known by
     * the first of themselves from now on.
     *
     * @param ofItsPerson all letters that were counted with this one, itself among them, by number
     */
    void isOfPersonOfItsOwn(List<Submission> ofItsPerson) {
        if (id.equals(person)) {
            List<Submission> others =
                    ofItsPerson.stream().filter(letter -> !letter.id.equals(id)).toList();
            others.forEach(letter -> letter.person = others.getFirst().id);
        }
        this.person = id;
    }

    static int visibleIn(String text) {
        int visible = 0;
        for (int at = 0; at < text.length(); at++) {
            visible += isBlank(text.charAt(at)) ? 0 : 1;
        }
        return visible;
    }

    /** The ideographic space is one too. */
    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /** How much of the letter, blanks not counted, has gone somewhere, in whole percent; 100 means all of it. */
    int coveredPercent() {
        return coveredPercent(coveredUnits, visibleUnits);
    }

    /** Of nothing there is nothing left to sort. */
    static int coveredPercent(int covered, int visible) {
        return visible == 0 ? 100 : (int) (100L * covered / visible);
    }

    List<Stretch> stretches() {
        return stretches.stream().sorted(Comparator.comparing(Stretch::span)).toList();
    }

    SubmissionId id() {
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

    Channel channel() {
        return channel;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    boolean isLate() {
        return late;
    }

    boolean hasConsent() {
        return consent;
    }

    SubmissionId person() {
        return person;
    }

    /** What lies in the columns, for storing many at once. */
    Object[] columns() {
        return new Object[] {
            id.toString(),
            call.toString(),
            number,
            channel.name(),
            receivedAt,
            late,
            consent,
            person.toString(),
            given,
            visibleUnits,
            identityPrint,
            contentPrint,
            senderPrint
        };
    }
}
