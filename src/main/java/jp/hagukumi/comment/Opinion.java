package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A single point made in a letter (意見). Its words stay in the letter; here stands what the office makes of them. */
@Entity
@Table(name = "comment_opinion")
class Opinion {

    static final int SUMMARY_MAX = 1000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OpinionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id", updatable = false))
    private CallId call;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "submission_id", updatable = false))
    private SubmissionId submission;

    @Column(updatable = false)
    private int branch;

    /** None while the words themselves are the summary. */
    @Column(columnDefinition = "blob")
    private byte @Nullable [] sealedSummary;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "element_id"))
    private @Nullable ElementId element;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "department_id"))
    private @Nullable DepartmentId department;

    private @Nullable Instant assignedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    private @Nullable GroupId group;

    /** The opinion whose reply answers this one: itself, or the leading one of its group. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private OpinionId answeredBy;

    private boolean apart;

    /** Behind an erasure: why words of the summary are masked, as {@link Bits}; nobody can find it out any more. */
    @Column(insertable = false, updatable = false)
    private int maskReasons;

    @ElementCollection
    @CollectionTable(name = "comment_opinion_theme", joinColumns = @JoinColumn(name = "opinion_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Opinion() {}

    Opinion(Submission submission, int branch) {
        this.id = OpinionId.next();
        this.call = submission.call();
        this.submission = submission.id();
        this.branch = branch;
        this.answeredBy = id;
    }

    /** The beginning of the words stands for them where nobody has summed them up, so that nothing is lost. */
    static String shortened(String words) {
        String told = words.strip();
        if (told.length() <= SUMMARY_MAX) {
            return told;
        }
        int end = Character.isHighSurrogate(told.charAt(SUMMARY_MAX - 1)) ? SUMMARY_MAX - 1 : SUMMARY_MAX;
        return told.substring(0, end).stripTrailing();
    }

    /**
     * Says in the office's words what the opinion is. Whoever leaves the words as they are has summed up nothing: they stay
     * where they are. Of a sender who did not agree that they are published no copy of them is a summary.
     *
     * @param words of the opinion
     * @param letter in which they stand, as it is shown
     * @param consent whether its sender agreed that it is published
     * @param key of its call
     */
    void sumUp(String newSummary, String words, ShownWords letter, boolean consent, DataKey key) {
        RuleViolation.unless(!newSummary.isBlank(), "comment.violation.summaryMissing");
        RuleViolation.unless(newSummary.length() <= SUMMARY_MAX, "comment.violation.summaryLong", SUMMARY_MAX);
        RuleViolation.unless(consent || !letter.isCopiedIn(newSummary), "comment.violation.summaryIsTheirs");
        this.sealedSummary = sealedSummary(id, newSummary.strip(), words, key).orElse(null);
    }

    /** Says what of the plan it is about. */
    void isAbout(@Nullable ElementId about) {
        this.element = about;
    }

    /** Says which of its call's themes it is about. */
    void isAbout(Set<String> wanted, Call of) {
        for (String theme : wanted) {
            RuleViolation.unless(of.particulars().themes().contains(theme), "comment.violation.themeUnknown", theme);
        }
        themes.retainAll(wanted);
        themes.addAll(wanted);
    }

    /** Goes to the section that has the opinion whose reply answers it, or back to where it was. */
    void goTo(@Nullable DepartmentId newDepartment, @Nullable Instant at) {
        this.department = newDepartment;
        this.assignedAt = at;
    }

    /** How it stands among the others. */
    Placement placement() {
        return new Placement(id, group, answeredBy, apart, department);
    }

    void place(Placement wanted) {
        this.group = wanted.group();
        this.answeredBy = wanted.answeredBy();
        this.apart = wanted.apart();
        this.department = wanted.department();
    }

    /** Whether its own reply answers it, and not that of its group. */
    boolean isAnsweredOnItsOwn() {
        return answeredBy.equals(id);
    }

    OpinionId answeredBy() {
        return answeredBy;
    }

    @Nullable
    GroupId group() {
        return group;
    }

    OpinionId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    CallId call() {
        return call;
    }

    SubmissionId submission() {
        return submission;
    }

    int branch() {
        return branch;
    }

    /** What a clerk wrote; else nothing, and the words themselves stand for it. */
    Optional<String> summary(DataKey key) {
        return Optional.ofNullable(sealedSummary).map(bytes -> openedSummary(id, bytes, key));
    }

    /** Why words of its summary are masked, where that was kept for it by an erasure; else nothing. */
    Set<RedactionReason> keptMaskReasons() {
        return Bits.read(RedactionReason.class, maskReasons);
    }

    boolean isSummedUp() {
        return sealedSummary != null;
    }

    static Optional<byte[]> sealedSummary(OpinionId id, String told, String words, DataKey key) {
        return sameLines(told).equals(sameLines(shortened(words)))
                ? Optional.empty()
                : Optional.of(key.seal(told, place(id)));
    }

    /** A field of a browser knows one end of a line only; a file of a form service may have another. */
    private static String sameLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static String openedSummary(OpinionId id, byte[] sealed, DataKey key) {
        return key.open(sealed, place(id));
    }

    /** What a clerk wrote, as everybody can read it, behind another key. */
    static byte[] resealed(SearchedOpinion opinion, ShownWords letter, DataKey old, DataKey fresh) {
        return fresh.seal(letter.masked(opinion.summary(old).orElse("")), place(opinion.id()));
    }

    private static String place(OpinionId id) {
        return "summary/" + id;
    }

    @Nullable
    ElementId element() {
        return element;
    }

    @Nullable
    DepartmentId department() {
        return department;
    }

    @Nullable
    Instant assignedAt() {
        return assignedAt;
    }

    Set<String> themes() {
        return Set.copyOf(themes);
    }
}
