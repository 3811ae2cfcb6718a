package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jp.hagukumi.shared.DataKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * The words of a submission exactly as they came (原文): in a table of their own, sealed with the key of their call,
 * written once and never again.
 */
@Entity
@Table(name = "comment_original")
class Original implements Persistable<SubmissionId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "submission_id"))
    private SubmissionId submission;

    @Column(updatable = false, columnDefinition = "mediumblob")
    private byte[] sealedText;

    @Column(updatable = false)
    private byte @Nullable [] sealedReceipt;

    @Column(updatable = false)
    private byte @Nullable [] sealedPlace;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Original() {}

    Original(SubmissionId submission, NewSubmission letter, DataKey key) {
        this.submission = submission;
        this.sealedText = key.seal(letter.text(), place(submission));
        String receipt = letter.form().receipt();
        this.sealedReceipt = receipt.isBlank() ? null : key.seal(receipt, "receipt/" + submission);
        String about = letter.form().place();
        this.sealedPlace = about.isBlank() ? null : key.seal(about, "about/" + submission);
    }

    /** The number under which a form service took it in; empty where none did. */
    String receipt(DataKey key) {
        return sealedReceipt == null ? "" : key.open(sealedReceipt, "receipt/" + submission);
    }

    /** The page or part of the draft that the sender named; empty where they did not. */
    String about(DataKey key) {
        return sealedPlace == null ? "" : key.open(sealedPlace, "about/" + submission);
    }

    int bytes() {
        return sealedText.length;
    }

    /** What lies in the columns, for storing many at once. */
    Object[] columns() {
        return new Object[] {submission.toString(), sealedText, sealedReceipt, sealedPlace};
    }

    String opened(DataKey key) {
        return key.open(sealedText, place(submission));
    }

    static String place(SubmissionId submission) {
        return "original/" + submission;
    }

    @Override
    public SubmissionId getId() {
        return submission;
    }

    /** Always: nothing ever stores one again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
