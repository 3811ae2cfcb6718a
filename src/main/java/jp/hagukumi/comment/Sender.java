package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.hagukumi.comment.intake.SubmissionLimits;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Who sent a letter: in a table of its own, every text sealed with the key of its call, opened only by {@link SenderAccess}. */
@Entity
@Table(name = "comment_sender")
class Sender {

    static final String NAME = "name";
    static final String ADDRESS = "address";
    static final String CONTACT = "contact";
    private static final String CATEGORY = "category";
    private static final String OTHERS = "others";

    static final int NAME_MAX = SubmissionLimits.NAME;
    static final int ADDRESS_MAX = SubmissionLimits.ADDRESS;
    static final int CONTACT_MAX = SubmissionLimits.CONTACT;
    private static final int SEALED_MAX = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "submission_id"))
    private SubmissionId submission;

    @Version
    private @Nullable Long version;

    @Column(length = SEALED_MAX)
    private byte[] sealedName;

    @Column(length = SEALED_MAX)
    private byte[] sealedAddress;

    @Column(length = SEALED_MAX)
    private byte[] sealedContact;

    private byte @Nullable [] sealedCategory;

    @Column(columnDefinition = "mediumblob")
    private byte @Nullable [] sealedOthers;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Sender() {}

    Sender(SubmissionId submission, NewSubmission letter, DataKey key) {
        RuleViolation.unless(letter.name().length() <= NAME_MAX, "comment.violation.nameLong", NAME_MAX);
        RuleViolation.unless(letter.address().length() <= ADDRESS_MAX, "comment.violation.addressLong", ADDRESS_MAX);
        RuleViolation.unless(letter.contact().length() <= CONTACT_MAX, "comment.violation.contactLong", CONTACT_MAX);
        this.submission = submission;
        this.sealedName = key.seal(letter.name().strip(), place(NAME, submission));
        this.sealedAddress = key.seal(letter.address().strip(), place(ADDRESS, submission));
        this.sealedContact = key.seal(letter.contact().strip(), place(CONTACT, submission));
        String category = letter.form().category().strip();
        this.sealedCategory = category.isEmpty() ? null : key.seal(category, place(CATEGORY, submission));
        String others = letter.form().others();
        this.sealedOthers = others.isEmpty() ? null : key.seal(others, place(OTHERS, submission));
    }

    SubmissionId submission() {
        return submission;
    }

    RevealedSender opened(DataKey key) {
        return new RevealedSender(
                key.open(sealedName, place(NAME, submission)),
                key.open(sealedAddress, place(ADDRESS, submission)),
                key.open(sealedContact, place(CONTACT, submission)),
                sealedCategory == null ? "" : key.open(sealedCategory, place(CATEGORY, submission)),
                sealedOthers == null ? "" : key.open(sealedOthers, place(OTHERS, submission)));
    }

    int bytes() {
        return sealedOthers == null ? 0 : sealedOthers.length;
    }

    /** What lies in the columns, for storing many at once. */
    Object[] columns() {
        return new Object[] {
            submission.toString(), sealedName, sealedAddress, sealedContact, sealedCategory, sealedOthers
        };
    }

    static String place(String what, SubmissionId submission) {
        return what + "/" + submission;
    }
}
