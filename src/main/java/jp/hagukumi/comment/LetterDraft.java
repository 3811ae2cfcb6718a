package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.comment.intake.LetterWords;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A letter that a clerk is typing in: what stands in its fields as one sealed text. It is its writer's alone until it
 * becomes a letter or is given up.
 */
@Entity
@Table(name = "comment_draft")
class LetterDraft {

    /**
     * From this many characters on a letter typed from a scan is to be typed twice: one sheet of manuscript paper. What
     * is shorter is read over at a glance.
     */
    static final int LONG = 400;

    /** Somebody else may give it up when its writer has left it alone for so long. */
    static final Duration LEFT_ALONE = Duration.ofHours(1);

    /** Of everything typed; a letter that is too long is kept here until its writer has made it shorter. */
    private static final int CHARACTERS_MAX = 600_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DraftId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id", updatable = false))
    private CallId call;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "writer_id", updatable = false))
    private PersonId writer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "scan_id"))
    private @Nullable ScanId scan;

    @Column(columnDefinition = "mediumblob")
    private byte[] sealedWords;

    @Enumerated(EnumType.STRING)
    private @Nullable SecondTyping secondTyping;

    @Column(updatable = false)
    private Instant startedAt;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected LetterDraft() {}

    LetterDraft(CallId call, PersonId writer, DraftWords words, DataKey key, Instant now) {
        this.id = DraftId.next();
        this.call = call;
        this.writer = writer;
        this.startedAt = now;
        this.changedAt = now;
        this.sealedWords = sealed(words, key);
    }

    void write(DraftWords words, DataKey key, Instant now) {
        this.sealedWords = sealed(words, key);
        this.changedAt = now;
    }

    private byte[] sealed(DraftWords words, DataKey key) {
        RuleViolation.unless(
                !LetterWords.areBroken(words.text()) && !LetterWords.areBroken(words.second()),
                "comment.violation.textBroken");
        String written = JSON.writeValueAsString(words);
        RuleViolation.unless(written.length() <= CHARACTERS_MAX, "comment.violation.textLong", Submission.TEXT_MAX);
        return key.seal(written, place());
    }

    DraftWords words(DataKey key) {
        try {
            return JSON.readValue(key.open(sealedWords, place()), DraftWords.class);
        } catch (JacksonException damaged) {
            // Its message would hold the words.
            throw new IllegalStateException("a draft cannot be read");
        }
    }

    private String place() {
        return "draft/" + id;
    }

    /** The sheet that it is typed from; it may come when typing has begun. */
    void isTypedFrom(ScanId sheet, Instant now) {
        RuleViolation.unless(scan == null, "comment.violation.scanThere");
        this.scan = sheet;
        this.changedAt = now;
    }

    /** The text was typed a second time: long enough to be compared with the first. */
    void isCompared(DraftWords words) {
        RuleViolation.unless(
                LetterWords.saySomething(words.second())
                        && words.second().length() * 2 >= words.text().length(),
                "comment.violation.secondTypingShort");
        this.secondTyping = SecondTyping.COMPARED;
    }

    /**
     * What is recorded of the second typing when it becomes a letter.
     *
     * @param skip the clerk leaves it out
     */
    @Nullable
    SecondTyping finished(DraftWords words, boolean skip) {
        if (!asksForSecondTyping(scan != null, words.text()) || secondTyping != null) {
            return secondTyping;
        }
        RuleViolation.unless(skip, "comment.violation.secondTypingOpen");
        return SecondTyping.SKIPPED;
    }

    static boolean asksForSecondTyping(boolean fromScan, String text) {
        return fromScan && text.length() >= LONG;
    }

    boolean isOf(PersonId person) {
        return writer.equals(person);
    }

    void requireGivenUpBy(PersonId person, Instant now) {
        RuleViolation.unless(
                isOf(person) || changedAt.plus(LEFT_ALONE).isBefore(now),
                "comment.violation.draftInUse",
                LEFT_ALONE.toMinutes());
    }

    DraftId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    CallId call() {
        return call;
    }

    PersonId writer() {
        return writer;
    }

    @Nullable
    ScanId scan() {
        return scan;
    }

    @Nullable
    SecondTyping secondTyping() {
        return secondTyping;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
